import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startProjectionWorld, type ProjectionWorld } from '../../testing/projection-world.ts'
import type { keepProjection as KeepProjection } from './keep-projection.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const OLDER = 'the catalogue is of older code'
const WAIT = { timeout: 60_000, interval: 50 }

let world: ProjectionWorld
let form: number
let keepProjection: typeof KeepProjection
let slug: string
const said: string[] = []

beforeAll(async () => {
  world = await startProjectionWorld()
  form = (await import('../../domains/catalogue/projection/index.ts')).PROJECTION_FORM
  keepProjection = (await import('./keep-projection.ts')).keepProjection
  const { logger } = await import('../../platform/logger.ts')
  vi.spyOn(logger, 'info').mockImplementation((line: unknown) => {
    said.push((line as { msg: string }).msg)
  })
})
beforeEach(() => {
  said.length = 0
})
afterEach(() => world.query(sql`DELETE FROM catalogue_projection`))
afterAll(async () => {
  await world?.stop()
})

const keep = () => keepProjection({ url: process.env.DATABASE_URL ?? '', lookAgainMs: 20 })
const timesOlder = () => said.filter((line) => line.startsWith(OLDER)).length
const formOf = async () =>
  (await world.query<{ form: number }>(sql`SELECT form FROM catalogue_projection`))[0]?.form
const wordsOf = async () =>
  (await world.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM catalogue_terms`))[0]?.n
const makeOld = async () => {
  await world.query(sql`TRUNCATE catalogue_terms`)
  await world.query(sql`UPDATE catalogue_entries SET title = 'Of older code'`)
  await world.query(sql`
    INSERT INTO catalogue_projection (form) VALUES (${form - 1})
    ON CONFLICT (id) DO UPDATE SET form = excluded.form`)
}

test('leaves an empty shop alone', async () => {
  await keep().stop()
  expect(await formOf()).toBeUndefined()
  expect(timesOlder()).toBe(0)
})

test('makes rows of older code anew, in one of the processes that look, and only once', async () => {
  slug = (await world.listed()).slug
  await makeOld()
  const processes = [keep(), keep(), keep()]
  await vi.waitUntil(async () => (await formOf()) === form, WAIT)
  await Promise.all(processes.map((process) => process.stop()))
  expect(await wordsOf()).toBe(1)
  const titles = await world.query(sql`SELECT title FROM catalogue_entries WHERE slug = ${slug}`)
  expect(titles).not.toContainEqual({ title: 'Of older code' })
  expect(timesOlder()).toBe(1)
  await keep().stop()
  expect(timesOlder()).toBe(1)
}, 90_000)

test('makes rows anew whose form nobody ever wrote down', async () => {
  await world.query(sql`TRUNCATE catalogue_terms`)
  const process = keep()
  await vi.waitUntil(async () => (await formOf()) === form, WAIT)
  await process.stop()
  expect(await wordsOf()).toBe(1)
}, 90_000)

test('leaves rows of newer code to it', async () => {
  await world.query(sql`INSERT INTO catalogue_projection (form) VALUES (${form + 1})`)
  await keep().stop()
  expect(await formOf()).toBe(form + 1)
  expect(timesOlder()).toBe(0)
})

test('happens at the start of a store API, which answers meanwhile, and not at the next', async () => {
  await makeOld()
  const first = startApi()
  await vi.waitUntil(() => first.output().includes('"address"'), WAIT)
  await vi.waitUntil(async () => (await formOf()) === form, WAIT)
  expect(await first.stop()).toContain(OLDER)
  expect(await wordsOf()).toBe(1)
  const second = startApi()
  await vi.waitUntil(() => second.output().includes('"address"'), WAIT)
  expect(await second.stop()).not.toContain(OLDER)
}, 120_000)

function startApi(): { output: () => string; stop: () => Promise<string> } {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      LOG_LEVEL: 'info',
      STORE_API_HOST: '127.0.0.1',
      STORE_API_PORT: '0',
    },
  })
  let output = ''
  child.stdout.on('data', (bytes) => (output += String(bytes)))
  return {
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
      return output
    },
  }
}
