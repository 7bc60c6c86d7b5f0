import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'
import { drizzleOf } from './transaction.ts'

let cms: TestPayload

beforeAll(async () => {
  cms = await startTestPayload()
})
afterAll(() => cms.stop())

const openCreateForm = (title?: string) =>
  cms.payload.create({
    collection: 'products',
    data: title === undefined ? {} : { title },
    draft: true,
    overrideAccess: true,
  } as unknown as Parameters<typeof cms.payload.create<'products', object>>[0])

async function idsThatRemain(): Promise<number[]> {
  const { docs } = await cms.payload.find({
    collection: 'products',
    draft: true,
    pagination: false,
    sort: 'id',
    overrideAccess: true,
  })
  return docs.map((doc) => doc.id)
}

it('clears away old drafts that nobody typed into, and nothing else', async () => {
  const abandoned = await openCreateForm()
  const titled = await openCreateForm('A bowl')
  const worked = await openCreateForm()
  await cms.payload.update({
    collection: 'products',
    id: worked.id,
    data: { tags: ['later'] },
    draft: true,
    overrideAccess: true,
  })
  await drizzleOf(cms.payload).execute(
    `UPDATE products SET created_at = created_at - interval '2 hours'`,
  )
  const stillOpen = await openCreateForm()
  expect(await idsThatRemain()).toEqual([titled.id, worked.id, stillOpen.id])
  expect(await idsThatRemain()).not.toContain(abandoned.id)
})
