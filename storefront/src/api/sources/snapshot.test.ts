import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerFromDemo } from '../../mocks/answers.ts'
import { normaliseRequest, type StoreRequest } from '../request.ts'
import { pruneFolder } from '../../platform/prune-folder.ts'
import { createSnapshots } from './snapshot.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rm(dir, { recursive: true }))

function settings(locale: 'en' | 'th' = 'en'): StoreRequest {
  const normalised = normaliseRequest('getSettings', { query: { locale } })
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

function bodyOf(request: StoreRequest, change: object = {}): string {
  const answer = answerFromDemo(request.endpointId, request.params, request.query)
  return JSON.stringify({ ...(answer.ok ? (answer.data as object) : {}), ...change })
}

async function onlyFile(): Promise<string> {
  const [name = ''] = await readdir(dir)
  return join(dir, name)
}

describe('a snapshot', () => {
  it('comes back with the time at which it was taken, also in another process', async () => {
    const at = Date.parse('2026-03-04T05:06:07.000Z')
    await createSnapshots({ dir, now: () => at }).write(settings(), bodyOf(settings()))
    const read = await createSnapshots({ dir }).read(settings())
    expect(read).toEqual({
      data: JSON.parse(bodyOf(settings())) as unknown,
      since: '2026-03-04T05:06:07.000Z',
    })
  })

  it('answers no other request', async () => {
    const snapshots = createSnapshots({ dir })
    await snapshots.write(settings('en'), bodyOf(settings('en')))
    expect(await snapshots.read(settings('th'))).toBeNull()
  })

  it('is not written again while nothing changed, but knows that it was confirmed', async () => {
    let at = 1_000_000
    const snapshots = createSnapshots({ dir, now: () => at, confirmEveryMs: 60_000 })
    await snapshots.write(settings(), bodyOf(settings()))
    const before = await stat(await onlyFile())
    at += 30_000
    await snapshots.write(settings(), bodyOf(settings()))
    expect((await stat(await onlyFile())).ino).toBe(before.ino)
    expect((await snapshots.read(settings()))?.since).toBe(new Date(at).toISOString())
  })

  it('is written again when it changed, and when it was confirmed long ago', async () => {
    let at = 1_000_000
    const snapshots = createSnapshots({ dir, now: () => at, confirmEveryMs: 60_000 })
    await snapshots.write(settings(), bodyOf(settings()))
    await snapshots.write(settings(), bodyOf(settings(), { name: 'Other' }))
    expect((await snapshots.read(settings()))?.data).toMatchObject({ name: 'Other' })
    at += 60_000
    await snapshots.write(settings(), bodyOf(settings(), { name: 'Other' }))
    expect(await readFile(await onlyFile(), 'utf8')).toContain(new Date(at).toISOString())
  })

  it('never takes the place of a later one, in this process or another', async () => {
    const snapshots = createSnapshots({ dir })
    const later = bodyOf(settings(), { name: 'Later' })
    await snapshots.write(settings(), later, 'db-1.5.20:20:')
    for (const writer of [snapshots, createSnapshots({ dir })]) {
      await writer.write(settings(), bodyOf(settings(), { name: 'Earlier' }), 'db-1.4.19:19:')
      expect((await writer.read(settings()))?.data).toMatchObject({ name: 'Later' })
    }
    await snapshots.write(settings(), bodyOf(settings(), { name: 'Latest' }), 'db-1.6.21:21:')
    expect((await snapshots.read(settings()))?.data).toMatchObject({ name: 'Latest' })
  })

  it('is the last one that was written, however the writes overlap', async () => {
    const snapshots = createSnapshots({ dir })
    const writes = Array.from({ length: 20 }, (_, index) =>
      snapshots.write(settings(), bodyOf(settings(), { name: `Shop ${index}` })),
    )
    await Promise.all(writes)
    expect((await snapshots.read(settings()))?.data).toMatchObject({ name: 'Shop 19' })
    await Promise.all([
      snapshots.write(settings(), bodyOf(settings(), { name: 'Gone' })),
      snapshots.forget(settings()),
    ])
    expect(await snapshots.read(settings())).toBeNull()
  })

  it('of another database is replaced', async () => {
    const snapshots = createSnapshots({ dir })
    await snapshots.write(settings(), bodyOf(settings()), 'db-1.500.900:900:')
    await snapshots.write(settings(), bodyOf(settings(), { name: 'Restored' }), 'db-2.1.9:9:')
    expect((await snapshots.read(settings()))?.data).toMatchObject({ name: 'Restored' })
  })

  it('is gone once it is forgotten', async () => {
    const snapshots = createSnapshots({ dir })
    await snapshots.write(settings(), bodyOf(settings()))
    await snapshots.forget(settings())
    expect(await snapshots.read(settings())).toBeNull()
    expect(await readdir(dir)).toEqual([])
  })

  it('is never met half-written by readers beside many writers', async () => {
    const bodies = Array.from({ length: 40 }, (_, index) =>
      bodyOf(settings(), { name: `Shop ${index}`, tagline: 'x'.repeat(20_000) }),
    )
    const writers = bodies.map((body) => createSnapshots({ dir }).write(settings(), body))
    const reads = bodies.map(() => createSnapshots({ dir }).read(settings()))
    const seen = (await Promise.all(reads)).filter((read) => read !== null)
    await Promise.all(writers)
    for (const read of seen) expect((read.data as { tagline: string }).tagline).toHaveLength(20_000)
    expect(await createSnapshots({ dir }).read(settings())).not.toBeNull()
    expect(await readdir(dir)).toHaveLength(1)
  })

  it('larger than one may be is not kept', async () => {
    await createSnapshots({ dir, maxEntryBytes: 10 }).write(settings(), bodyOf(settings()))
    expect(await readdir(dir)).toEqual([])
  })
})

describe('a file that cannot be trusted is ignored and removed', () => {
  it.each([
    ['cut off', (file: string) => file.slice(0, -5)],
    ['empty', () => ''],
    ['changed', (file: string) => file.replace('Sala', 'Evil')],
    ['of another time', (file: string) => file.replace('"format":1', '"format":2')],
    ['of another request', (file: string) => file.replace('settings', 'sittings')],
  ])('when it is %s', async (_, spoil) => {
    const snapshots = createSnapshots({ dir })
    await snapshots.write(settings(), bodyOf(settings()))
    const path = await onlyFile()
    await writeFile(path, spoil(await readFile(path, 'utf8')))
    expect(await snapshots.read(settings())).toBeNull()
    expect(await readdir(dir)).toEqual([])
  })

  it('when it no longer fits the contract', async () => {
    const snapshots = createSnapshots({ dir })
    await snapshots.write(settings(), bodyOf(settings(), { name: 7 }))
    expect(await snapshots.read(settings())).toBeNull()
  })
})

describe('a folder that has grown too large', () => {
  async function file(name: string, bytes: number, ageMs: number) {
    const path = join(dir, name)
    await writeFile(path, 'x'.repeat(bytes))
    const time = new Date(Date.now() - ageMs)
    await utimes(path, time, time)
  }

  it('loses the files that were confirmed longest ago', async () => {
    await file('old.snapshot', 400, 3000)
    await file('mid.snapshot', 400, 2000)
    await file('new.snapshot', 400, 1000)
    await pruneFolder(dir, 1000)
    expect((await readdir(dir)).toSorted()).toEqual(['mid.snapshot', 'new.snapshot'])
  })

  it('keeps everything below the limit, save the drafts of writers that died', async () => {
    await file('a.snapshot', 400, 9_000_000)
    await file('dead.tmp', 10, 9_000_000)
    await file('alive.tmp', 10, 1000)
    await pruneFolder(dir, 1000)
    expect((await readdir(dir)).toSorted()).toEqual(['a.snapshot', 'alive.tmp'])
  })
})
