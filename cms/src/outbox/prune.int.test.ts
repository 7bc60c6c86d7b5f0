import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import { pruneEvents } from './prune.ts'
import { EPOCH_QUERY, MOMENT_QUERY, toEpoch, toRevision } from './revision-of.ts'

const HOUR_MS = 3_600_000
const keep = { keepMs: 24 * HOUR_MS }

let cms: TestPayload
let db: pg.Client

beforeAll(async () => {
  cms = await startTestPayload()
  db = await connect()
})
afterAll(async () => {
  await db?.end()
  await cms?.stop()
})
beforeEach(async () => {
  await db.query('TRUNCATE store_events, event_horizon, event_replicas, event_receipts')
})

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: cms.databaseUrl })
  await client.connect()
  return client
}

async function anEvent(hoursAgo: number, client = db): Promise<{ seq: string; xid: string }> {
  const { rows } = await client.query(
    `INSERT INTO store_events (type, tags, locales, at)
     VALUES ('product.changed', '{product:1}', '{en}', now() - $1 * interval '1 hour')
     RETURNING seq, xid::text`,
    [hoursAgo],
  )
  return rows[0]
}

async function revisionNow(client = db): Promise<string> {
  const epoch = toEpoch((await client.query(EPOCH_QUERY.text)).rows[0])
  return toRevision(epoch, (await client.query(MOMENT_QUERY.text)).rows[0])
}

async function aReplica(revision: string, hoursAgo = 0): Promise<void> {
  await db.query(
    `INSERT INTO event_replicas (replica, revision, seen_at)
     VALUES (gen_random_uuid()::text, $1, now() - $2 * interval '1 hour')`,
    [revision, hoursAgo],
  )
}

const events = async () =>
  (await db.query('SELECT seq FROM store_events ORDER BY seq')).rows.map((row) => row.seq)
const horizon = async () => (await db.query('SELECT seq, xid::text FROM event_horizon')).rows[0]

describe('throwing old events away', () => {
  it('keeps what is younger, and remembers the last that went', async () => {
    await anEvent(48)
    const last = await anEvent(30)
    const young = await anEvent(1)
    expect(await pruneEvents(db, keep)).toBe(2)
    expect(await events()).toEqual([young.seq])
    expect(await horizon()).toEqual(last)
    expect(await pruneEvents(db, keep)).toBe(0)
    expect(await horizon()).toEqual(last)
  })

  it('waits for a replica that is behind, but not for one that left', async () => {
    const first = await anEvent(48)
    const behind = await revisionNow()
    const second = await anEvent(47)
    await aReplica(behind)
    await aReplica(await revisionNow())
    expect(await pruneEvents(db, keep)).toBe(1)
    expect(await events()).toEqual([second.seq])
    expect(await horizon()).toEqual(first)
    await db.query(`UPDATE event_replicas SET seen_at = now() - interval '2 hours'`)
    expect(await pruneEvents(db, keep)).toBe(1)
  })

  it('keeps an event that committed after a replica looked, whatever its number', async () => {
    const slow = await connect()
    await slow.query('BEGIN')
    const late = await anEvent(48, slow)
    await anEvent(48)
    // The replica has seen the second event and, by its number, might have seen the first.
    const revision = await revisionNow()
    await slow.query('COMMIT')
    await slow.end()
    await aReplica(revision)
    expect(await pruneEvents(db, keep)).toBe(1)
    expect(await events()).toEqual([late.seq])
  })

  it('does not wait for a replica that follows another history', async () => {
    const elsewhere = (await revisionNow()).replace(/^[^.]+/u, 'other-1')
    await anEvent(48)
    await aReplica(elsewhere)
    expect(await pruneEvents(db, keep)).toBe(1)
  })

  it('forgets receipts with their events, and replicas that are gone', async () => {
    const [old, young] = [await anEvent(48), await anEvent(1)]
    for (const { seq } of [old, young]) {
      await db.query(
        `INSERT INTO event_receipts (seq, replica, pages, browsers, duration_ms, failed, at)
         VALUES ($1, 'shop-1', 1, 1, 1, '[]', now() - interval '30 hours')`,
        [seq],
      )
    }
    await aReplica(await revisionNow())
    await aReplica(await revisionNow(), 25)
    await pruneEvents(db, keep)
    const receipts = await db.query('SELECT seq FROM event_receipts')
    expect(receipts.rows).toEqual([{ seq: young.seq }])
    expect((await db.query('SELECT 1 FROM event_replicas')).rowCount).toBe(1)
  })
})

describe('the schedule', () => {
  it('leaves the work to the one that holds the lock, and goes on when it is free', async () => {
    const { startPruning } = await import('./prune-schedule.ts')
    const other = await connect()
    await other.query(`SELECT pg_advisory_lock(hashtext('outbox.prune'))`)
    const old = await anEvent(48)
    const pruning = startPruning({ url: cms.databaseUrl, everyMs: 20 })
    await setTimeout(200)
    expect(await events()).toEqual([old.seq])
    await other.end()
    await expect.poll(events, { timeout: 10_000 }).toEqual([])
    await pruning.stop()
  })
})
