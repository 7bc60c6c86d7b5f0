import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCluster, type Cluster } from './cluster.ts'

let stateDir = ''
const started: Cluster[] = []

beforeEach(async () => {
  stateDir = await mkdtemp(path.join(tmpdir(), 'vitrine-cluster-'))
  await chmod(stateDir, 0o755)
})

afterEach(async () => {
  for (const cluster of started.splice(0)) await cluster.stop()
  await rm(stateDir, { recursive: true })
})

async function start(): Promise<Cluster> {
  const cluster = await startCluster(stateDir, { isThrowAway: true })
  started.push(cluster)
  return cluster
}

async function ask(cluster: Cluster, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: cluster.url.replace(/vitrine$/u, 'postgres') })
  await client.connect()
  const result = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return result.rows
}

test('data stays from one start to the next, in a UTF-8 cluster of Postgres 18', async () => {
  const first = await start()
  await ask(first, `CREATE TABLE kept AS SELECT 'ไทย' AS word`)
  await first.stop()
  const second = await start()
  expect(await ask(second, 'SELECT word FROM kept')).toEqual([{ word: 'ไทย' }])
  expect(await ask(second, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  expect(
    await ask(second, `SELECT current_setting('server_version_num')::int / 10000 AS v`),
  ).toEqual([{ v: 18 }])
}, 30_000)

test('a server that outlived its killed command is replaced', async () => {
  const orphan = await start()
  const next = await start()
  expect(next.pid).not.toBe(orphan.pid)
  expect(await ask(next, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
}, 30_000)

test('a lock whose number now belongs to another program does not stop the start', async () => {
  await (await start()).stop()
  const lock = path.join(stateDir, 'postgres/data/postmaster.pid')
  await writeFile(lock, `${process.pid}\n${path.dirname(lock)}\n`)
  expect(await ask(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
}, 30_000)

test('a damaged directory is named and left as it is', async () => {
  const dataDir = path.join(stateDir, 'postgres/data')
  await mkdir(dataDir, { recursive: true })
  await writeFile(path.join(dataDir, 'precious'), 'yes')
  const failure = await startCluster(stateDir).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    message: `The database directory ${dataDir} is damaged: PG_VERSION is missing.`,
    advice: expect.stringContaining(`mv ${dataDir}`),
  })
  expect(await readFile(path.join(dataDir, 'precious'), 'utf8')).toBe('yes')
})

test('the data of another Postgres is refused by its version', async () => {
  const dataDir = path.join(stateDir, 'postgres/data')
  await mkdir(dataDir, { recursive: true })
  await writeFile(path.join(dataDir, 'PG_VERSION'), '15\n')
  await expect(startCluster(stateDir)).rejects.toThrow(
    'was made by Postgres 15, and this is Postgres 18',
  )
})
