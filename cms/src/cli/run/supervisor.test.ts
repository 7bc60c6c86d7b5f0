import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findFreePort } from '../ports.ts'
import type { Service } from '../services.ts'
import { RunFile } from './run-file.ts'
import { Supervisor } from './supervisor.ts'

let stateDir = ''
let runFile: RunFile

beforeEach(async () => {
  stateDir = await mkdtemp(path.join(tmpdir(), 'vitrine-supervisor-'))
  ;[runFile] = await RunFile.claim(stateDir, 'test')
})

afterEach(() => rm(stateDir, { recursive: true }))

function service(script: string, port = 1): Service {
  return {
    name: 'shop',
    cwd: stateDir,
    args: ['-e', script],
    env: {},
    healthUrl: `http://127.0.0.1:${port}/`,
  }
}

const server = (port: number, status: number): string =>
  `require('node:http').createServer((q, a) => { a.statusCode = ${status}; a.end() }).listen(${port})`

test('waits for health, and stops even a process that ignores the polite signal', async () => {
  const port = await findFreePort()
  const supervisor = new Supervisor(runFile, false)
  const stubborn = service(`process.on('SIGTERM', () => {}); ${server(port, 200)}`, port)
  await supervisor.start(stubborn)
  await supervisor.waitUntilHealthy(stubborn, 10_000)
  const startedAt = performance.now()
  await supervisor.stop()
  expect(performance.now() - startedAt).toBeLessThan(5000)
  await expect(fetch(stubborn.healthUrl)).rejects.toThrow('fetch failed')
}, 20_000)

test('a process that ends by itself is named, with its last words', async () => {
  const supervisor = new Supervisor(runFile, false)
  await supervisor.start(service(`console.error('no room left'); process.exit(3)`))
  const failure = await supervisor.death.catch((error: unknown) => error)
  expect(failure).toMatchObject({
    message: expect.stringMatching(/The shop ended by itself \(exit code 3\)\.\s+no room left/u),
  })
})

test('a process that answers with errors is not called well', async () => {
  const port = await findFreePort()
  const supervisor = new Supervisor(runFile, false)
  const sick = service(server(port, 503), port)
  await supervisor.start(sick)
  await expect(supervisor.waitUntilHealthy(sick, 700)).rejects.toThrow('status 503')
  await supervisor.stop()
})

test('once everything is up, a process that dies is started again', async () => {
  const port = await findFreePort()
  const supervisor = new Supervisor(runFile, false)
  // It dies of the first request, whoever asks.
  const mortal = service(
    `require('node:http').createServer((q, a) => { a.end(String(process.pid), () => process.exit(1)) }).listen(${port})`,
    port,
  )
  supervisor.keepUp()
  await supervisor.start(mortal)
  const first = await answerOf(mortal)
  const second = await answerOf(mortal)
  await supervisor.stop()
  expect(Number(first)).toBeGreaterThan(0)
  expect(second).not.toBe(first)
  await expect(fetch(mortal.healthUrl)).rejects.toThrow('fetch failed')
}, 20_000)

function answerOf({ healthUrl }: Service): Promise<string> {
  return vi.waitFor(async () => (await fetch(healthUrl)).text(), { timeout: 8000, interval: 50 })
}
