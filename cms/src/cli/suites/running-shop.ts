import { createInterface } from 'node:readline'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { execa } from 'execa'
import { findFreePort } from '../ports.ts'
import { cmsRoot, repositoryRoot } from '../settings.ts'
import { interruption } from './interruption.ts'

const START_TIMEOUT_MS = 600_000
export const STOP_LIMIT_MS = 5000
const URLS = { SHOP_URL: '', ADMIN_URL: '', STORE_API_URL: '', MEDIA_BASE_URL: '', NO_COLOR: '1' }

/** A shop that was started exactly as a person starts it, with a state of its own. */
export interface RunningShop {
  shopUrl: string
  adminUrl: string
  storeApiUrl: string
  /** What the first start printed; null when it printed none. */
  admin: { email: string; password: string } | null
  output: () => string
  stop: () => Promise<{ exitCode: number | undefined; durationMs: number }>
}

/** Runs `vitrine start` on free ports and waits until it says that it is open. */
export async function startShop(
  stateDir: string,
  env: Record<string, string> = {},
): Promise<RunningShop> {
  const [shop, admin, storeApi] = [await findFreePort(), await findFreePort(), await findFreePort()]
  const child = spawnStart({
    VITRINE_STATE_DIR: stateDir,
    SHOP_PORT: String(shop),
    ADMIN_PORT: String(admin),
    STORE_API_PORT: String(storeApi),
    ...env,
  })
  const lines: string[] = []
  await waitUntilOpen(child, lines)
  const text = lines.join('\n')
  const email = /E-mail +(\S+)/u.exec(text)?.[1]
  const password = /Password +(\S+)/u.exec(text)?.[1]
  return {
    shopUrl: `http://localhost:${shop}`,
    adminUrl: `http://localhost:${admin}`,
    storeApiUrl: `http://localhost:${storeApi}`,
    admin: email === undefined || password === undefined ? null : { email, password },
    output: () => lines.join('\n'),
    stop: () => stopShop(child),
  }
}

type StartCommand = ReturnType<typeof spawnStart>

function spawnStart(env: Record<string, string>) {
  return execa(process.execPath, [path.join(cmsRoot, 'bin/vitrine.mjs'), 'start'], {
    cwd: repositoryRoot,
    // Whoever runs the tests may have set these for a shop of their own.
    env: { DATABASE_URL: '', PAYLOAD_SECRET: '', MEDIA_DIR: '', SNAPSHOT_DIR: '', ...URLS, ...env },
    reject: false,
    all: true,
    buffer: false,
    stdin: 'ignore',
    cancelSignal: interruption,
  })
}

async function waitUntilOpen(child: StartCommand, lines: string[]): Promise<void> {
  const opened = new Promise<void>((resolve) => {
    if (child.all == null) return
    createInterface({ input: child.all }).on('line', (line) => {
      lines.push(line)
      if (line.includes('Stop with Ctrl-C')) resolve()
    })
  })
  const ended = child.then((result) => {
    throw new Error(`The shop did not open (exit code ${result.exitCode}).\n${lines.join('\n')}`)
  })
  const late = delay(START_TIMEOUT_MS, undefined, { ref: false }).then(() => {
    child.kill('SIGTERM')
    throw new Error(`The shop did not open in time.\n${lines.join('\n')}`)
  })
  await Promise.race([opened, ended, late])
}

async function stopShop(
  child: StartCommand,
): Promise<{ exitCode: number | undefined; durationMs: number }> {
  const startedAt = performance.now()
  child.kill('SIGTERM')
  const result = await child
  return { exitCode: result.exitCode, durationMs: performance.now() - startedAt }
}
