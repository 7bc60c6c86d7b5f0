import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execa } from 'execa'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RunFile, findLiveRun } from './run-file.ts'
import { isAlive, markOf } from './signals.ts'

let stateDir = ''

beforeEach(async () => {
  stateDir = await mkdtemp(path.join(tmpdir(), 'vitrine-run-'))
})

afterEach(() => rm(stateDir, { recursive: true }))

/** A process that ends only when it is told to. */
function idle() {
  const child = execa(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    reject: false,
  })
  return { child, mark: markOf(child.pid ?? 0)! }
}

async function writeRun(change: Record<string, unknown>): Promise<void> {
  const run = {
    command: 'pnpm start',
    owner: { pid: process.pid, identity: 'another process with this number' },
    postgres: null,
    children: [],
    ...change,
  }
  await writeFile(path.join(stateDir, 'run.json'), JSON.stringify(run))
}

test('a second run in the same place is refused while the first one lives', async () => {
  const [first] = await RunFile.claim(stateDir, 'pnpm start')
  await expect(RunFile.claim(stateDir, 'pnpm seed')).rejects.toThrow(
    `"pnpm start" already runs on this copy (process ${process.pid}).`,
  )
  await first.release()
  const [second] = await RunFile.claim(stateDir, 'pnpm seed')
  await second.release()
})

test('what a killed run left behind is stopped', async () => {
  const left = idle()
  await writeRun({ children: [{ ...left.mark, name: 'shop' }] })
  const [file, stopped] = await RunFile.claim(stateDir, 'pnpm start')
  expect(stopped).toBe(1)
  expect(isAlive(left.mark)).toBe(false)
  await file.release()
})

test('a stranger who now has the number of a former child is left alone', async () => {
  const stranger = idle()
  await writeRun({ children: [{ pid: stranger.mark.pid, identity: 'long ago', name: 'shop' }] })
  const [file, stopped] = await RunFile.claim(stateDir, 'pnpm start')
  expect(stopped).toBe(0)
  expect(isAlive(stranger.mark)).toBe(true)
  stranger.child.kill('SIGKILL')
  await file.release()
})

test('other commands learn where Postgres is, and who owns the note is not guessed', async () => {
  const server = idle()
  const [file] = await RunFile.claim(stateDir, 'pnpm start')
  await file.notePostgres(server.mark.pid, 'postgres://here')
  expect((await findLiveRun(stateDir))?.postgres?.url).toBe('postgres://here')
  await writeRun({ postgres: { ...server.mark, url: 'postgres://here' } })
  expect(await findLiveRun(stateDir)).toBeNull()
  server.child.kill('SIGKILL')
  await file.release()
})

test('a note that was half written stops nobody', async () => {
  await writeFile(path.join(stateDir, 'run.json'), '{"command": "pnp')
  const [file, stopped] = await RunFile.claim(stateDir, 'pnpm start')
  expect(stopped).toBe(0)
  expect(await readFile(path.join(stateDir, 'run.json'), 'utf8')).toContain(String(process.pid))
  await file.release()
})
