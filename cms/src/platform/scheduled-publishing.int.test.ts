import { afterAll, beforeAll, expect, test } from 'vitest'
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
  expect((await world.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
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
