import { access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { execa } from 'execa'
import { repositoryRoot, storefrontRoot } from '../settings.ts'

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A browser to test with, or the reason why there is none. */
export type Chromium = { path: string } | { reason: string }

/** Finds a Chromium; installs one, and says so, when this machine has none. */
export async function findChromium(): Promise<Chromium> {
  const found = await findInstalled()
  if (found !== null) return { path: found }
  if (await canInstallFromDebian()) {
    console.log('No Chromium found: installing Debian’s (apt-get install chromium) …')
    await execa('apt-get', ['update', '-qq'], { reject: false })
    await execa('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      reject: false,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  } else {
    console.log('No Chromium found: asking Playwright for its own …')
    const cli = createRequire(path.join(storefrontRoot, 'package.json')).resolve(
      '@playwright/test/cli',
    )
    await execa(process.execPath, [cli, 'install', 'chromium'], {
      cwd: repositoryRoot,
      reject: false,
      timeout: 300_000,
    })
  }
  const installed = await findInstalled()
  return installed === null
    ? {
        reason:
          'No Chromium could be found or installed: set CHROMIUM_PATH to one, then run the tests again.',
      }
    : { path: installed }
}

async function findInstalled(): Promise<string | null> {
  // The browser that Playwright would download for itself; the package belongs to the storefront.
  const { chromium } = createRequire(path.join(storefrontRoot, 'package.json'))(
    '@playwright/test',
  ) as { chromium: { executablePath: () => string } }
  for (const place of [process.env.CHROMIUM_PATH, ...KNOWN_PLACES, chromium.executablePath()]) {
    if (place === undefined || place === '') continue
    const isThere = await access(place).then(
      () => true,
      () => false,
    )
    if (isThere) return place
  }
  return null
}

async function canInstallFromDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  const apt = await execa('apt-get', ['--version'], { reject: false })
  return apt.exitCode === 0
}
