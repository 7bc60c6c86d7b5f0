import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTestStream } from '../testing/event-stream.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test.each(['SIGTERM', 'SIGINT'] as const)(
  'stops within five seconds on %s although a browser keeps its connection open',
  async (signal) => {
    const { child, port } = await start()
    const agent = new Agent({ keepAlive: true })
    expect(await statusOf(port, agent)).toBe(200)
    const startedAt = performance.now()
    child.kill(signal)
    const [code] = await once(child, 'exit')
    agent.destroy()
    expect(code).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  },
  20_000,
)

test('ends open streams on SIGTERM and then itself, cleanly', async () => {
  const { child, port } = await start()
  const stream = await vi.waitUntil(
    async () => {
      const opened = await openTestStream(port)
      return opened.status === 200 && opened
    },
    { timeout: 5000 },
  )
  await vi.waitUntil(() => stream.messages().length > 0)
  child.kill('SIGTERM')
  const [code, signal] = await once(child, 'exit')
  await stream.ended
  expect({ code, signal }).toEqual({ code: 0, signal: null })
  expect(stream.text()).toMatch(/retry: \d+\n\n$/u)
}, 20_000)

test('says which port is in use, and how to take another', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const child = spawnApi(port)
  let output = ''
  child.stdout?.on('data', (bytes) => (output += String(bytes)))
  const [code] = await once(child, 'exit')
  holder.close()
  expect(code).toBe(1)
  expect(output).toContain(`port ${port} is in use`)
}, 20_000)

async function start(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawnApi(0)
  let output = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (bytes) => {
      output += String(bytes)
      const found = /"address":"http:\/\/127\.0\.0\.1:(\d+)"/u.exec(output)
      if (found !== null) resolve(Number(found[1]))
    })
    child.once('exit', () => reject(new Error(`It ended: ${output}`)))
  })
  return { child, port }
}

function spawnApi(port: number): ChildProcess {
  return spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'abcdefghijklmnopqrstuvwxyz0123456789',
      STORE_API_HOST: '127.0.0.1',
      STORE_API_PORT: String(port),
      MEDIA_DIR: path.join(tmpdir(), 'vitrine-main-test'),
    } as unknown as NodeJS.ProcessEnv,
  })
}

async function statusOf(port: number, agent: Agent): Promise<number | undefined> {
  const request = get({ port, host: '127.0.0.1', path: '/health/live', agent })
  const [response] = await once(request, 'response')
  response.resume()
  await once(response, 'end')
  return response.statusCode
}
