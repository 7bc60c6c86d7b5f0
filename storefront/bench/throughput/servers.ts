import { spawn } from 'node:child_process'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Running {
  stop: () => Promise<void>
}

const STOREFRONT = join(import.meta.dirname, '../..')
const READY_MS = 60_000

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts a script of this package with Node; answers its address once it answers at all. */
export async function startScript(
  running: Running[],
  args: string[],
  env: Record<string, string>,
): Promise<string> {
  const port = env['PORT'] ?? String(await freePort())
  const child = spawn(process.execPath, args, {
    cwd: STOREFRONT,
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  running.push({
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  })
  const address = `http://127.0.0.1:${port}`
  for (const end = Date.now() + READY_MS; !(await answers(address));) {
    const isLate = Date.now() > end || child.exitCode !== null
    if (isLate) throw new Error(`${args.join(' ')} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return address
}

export async function stopAll(running: Running[]): Promise<void> {
  await Promise.all(running.map(({ stop }) => stop()))
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`${address}/health/live`, { agent: false }, (response) => {
      response.resume()
      resolve(true)
    })
    request.on('error', () => resolve(false))
  })
}
