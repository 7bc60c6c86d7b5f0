import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aMember } from '../testing/factories.ts'
import { startProjectionWorld, type ProjectionWorld } from '../testing/projection-world.ts'

const AN_HOUR_MS = 3_600_000

let world: ProjectionWorld

beforeAll(async () => {
  world = await startProjectionWorld()
})
afterAll(async () => {
  await world?.stop()
})
// A refused job is tried again, which is no business of the next test.
beforeEach(async () => {
  await world.query(sql`DELETE FROM payload_jobs`)
})

test('publishes the latest draft at its time, not before, and leaves no job behind', async () => {
  const { id } = await world.listed({ title: 'Today' })
  await world.update('products', id, { title: 'Tomorrow' }, { draft: true })
  const editor = await aMember(world.payload, 'editor')
  const job = await schedule(id, 'publish', { at: Date.now() + AN_HOUR_MS, userId: editor.id })

  await run()
  expect((await world.rowOf(id))?.card.title).toBe('Today')

  await world.payload.update({
    collection: 'payload-jobs',
    id: job.id,
    data: { waitUntil: new Date().toISOString() },
  })
  await run()
  expect((await world.rowOf(id))?.card.title).toBe('Tomorrow')
  expect(await jobsLeft()).toBe(0)
})

test('takes a product out of the shop at its time', async () => {
  const { id } = await world.listed()
  await schedule(id, 'unpublish')
  await run()
  expect(await world.rowOf(id)).toBeUndefined()
})

test('does not publish for somebody who may no longer', async () => {
  const product = await world.make.product({ _status: 'draft' })
  await world.make.variant(product.id)
  const editor = await aMember(world.payload, 'editor')
  await schedule(product.id, 'publish', { userId: editor.id })
  await world.payload.update({ collection: 'users', id: editor.id, data: { role: 'support' } })
  await run()
  expect(await world.rowOf(product.id)).toBeUndefined()
})

test('works the jobs off by itself, one process at a time, and says so in the outbox', async () => {
  const { id } = await world.listed({ title: 'Before' })
  await world.update('products', id, { title: 'After' }, { draft: true })
  const at = Date.now() + 1_500
  await schedule(id, 'publish', { at })
  await world.payload._initializeCrons()
  await expect
    .poll(async () => (await world.rowOf(id))?.card.title, { timeout: 20_000 })
    .toBe('After')
  const events = await eventsOf(id)
  expect(events.at(-1)).toMatchObject({ type: 'product.changed', locales: ['en', 'th'] })
  expect(events.at(-1)?.tags).toContain(`product:${id}`)
  expect(events.at(-1)?.at.getTime()).toBeGreaterThanOrEqual(at)

  await schedule(id, 'unpublish')
  await expect.poll(() => world.rowOf(id), { timeout: 20_000 }).toBeUndefined()
  expect((await eventsOf(id)).at(-1)).toMatchObject({ type: 'product.removed' })
  await expect.poll(jobsLeft, { timeout: 20_000 }).toBe(0)
  for (const cron of world.payload.crons.splice(0)) cron.stop()
})

test('frees the jobs of a worker that died, and says when there is none to run', async () => {
  const { hasJobsToRun } = await import('./scheduled-publishing.ts')
  expect(await hasJobsToRun(world.payload)).toBe(false)
  const { id } = await world.listed({ title: 'Before' })
  await world.update('products', id, { title: 'After' }, { draft: true })
  const job = await schedule(id, 'publish')
  await world.query(sql`UPDATE payload_jobs SET processing = true WHERE id = ${job.id}`)
  await run()
  expect((await world.rowOf(id))?.card.title).toBe('Before')

  expect(await hasJobsToRun(world.payload)).toBe(true)
  await run()
  expect((await world.rowOf(id))?.card.title).toBe('After')
  expect(await hasJobsToRun(world.payload)).toBe(false)
})

test('tries again when publishing failed, and publishes once', async () => {
  const { id } = await world.listed({ title: 'Before' })
  await world.update('products', id, { title: 'After' }, { draft: true })
  const job = await schedule(id, 'publish')
  const update = vi.spyOn(world.payload, 'update').mockRejectedValueOnce(new Error('restarting'))
  await run()
  update.mockRestore()
  expect((await world.rowOf(id))?.card.title).toBe('Before')
  const before = (await eventsOf(id)).length

  await world.query(sql`UPDATE payload_jobs SET wait_until = now() WHERE id = ${job.id}`)
  await run()
  await run()
  expect((await world.rowOf(id))?.card.title).toBe('After')
  expect(await eventsOf(id)).toHaveLength(before + 1)
})

async function jobsLeft(): Promise<number> {
  return (await world.payload.count({ collection: 'payload-jobs' })).totalDocs
}

interface StoredEvent {
  type: string
  tags: string[]
  locales: string[]
  at: Date
}

async function eventsOf(productId: number): Promise<StoredEvent[]> {
  const rows = await world.query<Omit<StoredEvent, 'at'> & { at: string }>(sql`
    SELECT type, tags, locales, at FROM store_events
    WHERE tags @> ARRAY[${`product:${productId}`}] ORDER BY seq`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

/** What the panel queues when an editor picks a time. */
async function schedule(
  productId: number,
  type: 'publish' | 'unpublish',
  { at = Date.now(), userId }: { at?: number; userId?: number } = {},
) {
  return world.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'products', value: productId },
      ...(userId === undefined ? {} : { user: { relationTo: 'users', value: userId } }),
    },
    waitUntil: new Date(at),
  })
}

async function run(): Promise<void> {
  await world.payload.jobs.run({ allQueues: true, overrideAccess: true, silent: true })
}
