import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { expect } from '@playwright/test'

/** A production shop beside the running one, with a memory of its own. */
export interface OwnShop {
  url: string
  stop: () => Promise<void>
}

interface OwnShopOptions {
  storeApiUrl: string
  mock?: 'off' | 'only'
}

/** Starts the build that is there, on a free port, with an empty snapshot. */
export async function startOwnShop({
  storeApiUrl,
  mock = 'off',
}: OwnShopOptions): Promise<OwnShop> {
  const snapshotDir = await mkdtemp(join(tmpdir(), 'vitrine-shop-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(execPath, ['src/server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...env,
      NODE_ENV: 'production',
      PORT: String(port),
      SHOP_URL: url,
      STORE_API_URL: storeApiUrl,
      STORE_API_MOCK: mock,
      MEDIA_BASE_URL: '',
      SNAPSHOT_DIR: snapshotDir,
      LOG_LEVEL: 'fatal',
    },
    stdio: 'ignore',
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await expect
    .poll(() => fetch(`${url}/health/live`).then(({ status }) => status, String), {
      message: 'the shop starts',
      timeout: 60_000,
    })
    .toBe(200)

  return {
    url,
    stop: async () => {
      process.off('exit', kill)
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      await rm(snapshotDir, { recursive: true, force: true })
    },
  }
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}
