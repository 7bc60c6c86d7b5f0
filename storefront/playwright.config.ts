import { env } from 'node:process'
import { defineConfig } from '@playwright/test'

/** What does not depend on the width of the window runs once. */
const ONCE = ['editor', 'outage', 'doors', 'search-engines'].map((name) => `**/${name}.spec.ts`)

/**
 * Journeys through a shop that is already running, on the demo data: `SHOP_URL` says where,
 * `CHROMIUM_PATH` which browser. `cms/bin/vitrine.mjs` starts both.
 */
export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/sign-in.ts',
  outputDir: './test-results',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: env['SHOP_URL'] ?? 'http://localhost:3000',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ONCE,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore: ['**/purchase.spec.ts'],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
})
