import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

// Imported late: it reads the settings, which name the test's own database.
type Transactions = Awaited<ReturnType<typeof importTransactions>>
const importTransactions = () => import('./transaction.ts')

let world: TestPayload
let payload: Payload
let transaction: Transactions

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  transaction = await importTransactions()
})
afterAll(async () => {
  await world.stop()
})

async function brandsNamed(name: string): Promise<number> {
  const where = { name: { equals: name } }
  return (await payload.count({ collection: 'brands', where, overrideAccess: true })).totalDocs
}

const aBrand = (name: string) => ({
  collection: 'brands' as const,
  overrideAccess: true,
  data: { name, slug: '' },
})

test('SQL and Payload write together or not at all', async () => {
  const { inTransaction } = transaction
  await inTransaction(payload, async (tx, req) => {
    const brand = await payload.create({ ...aBrand('Both'), req })
    await tx.execute(sql`UPDATE brands SET name = 'Both indeed' WHERE id = ${brand.id}`)
  })
  expect(await brandsNamed('Both indeed')).toBe(1)
  const failing = inTransaction(payload, async (_tx, req) => {
    await payload.create({ ...aBrand('Neither'), req })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await brandsNamed('Neither')).toBe(0)
})

test('a nested operation that failed cannot be swallowed', async () => {
  const { inTransaction } = transaction
  const swallowing = inTransaction(payload, async (_tx, req) => {
    await payload.create({ ...aBrand('First'), req })
    await payload.create({ ...aBrand('First'), data: { name: '', slug: '' }, req }).catch(() => 0)
  })
  await expect(swallowing).rejects.toThrow()
  expect(await brandsNamed('First')).toBe(0)
})

test('a COMMIT that fails throws', async () => {
  const { inTransaction } = transaction
  const dying = inTransaction(payload, async (tx, req) => {
    await payload.create({ ...aBrand('Unlucky'), req })
    // The connection is cut before COMMIT, from another one.
    const { rows } = await tx.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)
    await transaction
      .drizzleOf(payload)
      .execute(sql`SELECT pg_terminate_backend(${rows[0]?.pid ?? 0})`)
  })
  await expect(dying).rejects.toThrow()
  expect(await brandsNamed('Unlucky')).toBe(0)
})

test('a hook without a transaction is told so', async () => {
  const req = await createLocalReq({}, payload)
  await expect(transaction.txOf(req)).rejects.toThrow('no open transaction')
})
