import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { execa } from 'execa'
import { z } from 'zod'
import { messageOf } from '../failure.ts'
import { storefrontRoot } from '../settings.ts'
import { findChromium } from './chromium.ts'
import { interruption } from './interruption.ts'
import { nothing, type Report } from './report.ts'
import { startShop, STOP_LIMIT_MS, type RunningShop } from './running-shop.ts'
import { withStateDir } from './throw-away.ts'

const Stats = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** Starts the production shop in a state of its own, drives it with a browser, and stops it. */
export async function runBrowserSuites(): Promise<Report[]> {
  return withStateDir(async (stateDir) => {
    const startedAt = performance.now()
    const shop = await startShop(stateDir).catch(messageOf)
    if (typeof shop === 'string') return [lifecycle(startedAt, [shop], 0)]
    const opened = performance.now()
    const journeys = await runJourneys(shop, stateDir).catch((error: unknown) => ({
      ...nothing('browser journeys'),
      failed: 1,
      output: messageOf(error),
    }))
    const journeysMs = performance.now() - opened
    const problems = await stopAndJudge(shop)
    return [journeys, lifecycle(startedAt + journeysMs, problems, 3)]
  })
}

async function runJourneys(shop: RunningShop, stateDir: string): Promise<Report> {
  const startedAt = performance.now()
  const name = 'browser journeys'
  const chromium = await findChromium()
  if ('reason' in chromium) {
    return { ...nothing(name), skipped: 1, output: chromium.reason }
  }
  const outputFile = path.join(stateDir, 'playwright.json')
  const playwright = path.join(storefrontRoot, 'node_modules/@playwright/test/cli.js')
  const result = await execa(
    // The journeys start shops of their own, which need the Node that runs this.
    process.execPath,
    [playwright, 'test', '--reporter=line,json'],
    {
      cwd: storefrontRoot,
      env: {
        SHOP_URL: shop.shopUrl,
        ADMIN_URL: shop.adminUrl,
        STORE_API_URL: shop.storeApiUrl,
        ADMIN_EMAIL: shop.admin?.email ?? '',
        ADMIN_PASSWORD: shop.admin?.password ?? '',
        CHROMIUM_PATH: chromium.path,
        PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      reject: false,
      all: true,
      stdin: 'ignore',
      cancelSignal: interruption,
    },
  )
  const stats = await readStats(outputFile)
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  const failed = stats?.unexpected ?? 0
  const isBroken = failed === 0 && (result.exitCode !== 0 || passed === 0)
  return {
    name,
    passed,
    failed: isBroken ? 1 : failed,
    skipped: stats?.skipped ?? 0,
    durationMs: performance.now() - startedAt,
    output: failed > 0 || isBroken ? `${result.all}\n\n${shop.output()}` : '',
  }
}

async function readStats(file: string): Promise<z.infer<typeof Stats>['stats'] | null> {
  try {
    return Stats.parse(JSON.parse(await readFile(file, 'utf8'))).stats
  } catch {
    return null
  } finally {
    await rm(file, { force: true })
  }
}

async function stopAndJudge(shop: RunningShop): Promise<string[]> {
  const { exitCode, durationMs } = await shop.stop()
  const isSilent = await fetch(shop.shopUrl).then(
    () => false,
    () => true,
  )
  return [
    exitCode === 0 ? '' : `SIGTERM ended the command with exit code ${exitCode}.\n${shop.output()}`,
    durationMs <= STOP_LIMIT_MS ? '' : `The stop took ${Math.round(durationMs)} ms.`,
    isSilent ? '' : 'The shop still answers after the stop.',
    shop.admin === null ? 'The first start printed no password.' : '',
  ].filter((problem) => problem !== '')
}

function lifecycle(startedAt: number, problems: string[], checks: number): Report {
  return {
    name: 'start and stop',
    passed: Math.max(0, checks + 1 - problems.length),
    failed: problems.length,
    skipped: 0,
    durationMs: performance.now() - startedAt,
    output: problems.join('\n'),
  }
}
