import { afterAll, beforeAll, expect, it } from 'vitest'
import { saidDuring, type SaidEvent } from '../testing/said-events.ts'
import { startImportDesk, type ImportDesk } from './testing/import-desk.ts'
import { fixture } from './testing/read-fixture.ts'

let desk: ImportDesk
beforeAll(async () => {
  desk = await startImportDesk()
})
afterAll(() => desk.stop())

const said = (work: () => Promise<unknown>): Promise<SaidEvent[]> =>
  saidDuring(async (statement) => (await desk.rows(statement)) as never, work)

it('an import says what came into the shop, and nothing when it brings nothing new', async () => {
  const events = await said(() => desk.run(fixture('modern.csv')))
  const listed = await desk.rows<{ product_id: number }>(
    (await import('@payloadcms/db-postgres/drizzle'))
      .sql`SELECT DISTINCT product_id FROM catalogue_entries`,
  )
  const tags = new Set(events.flatMap((event) => event.tags))
  expect(listed.length).toBeGreaterThan(0)
  for (const { product_id } of listed) expect(tags).toContain(`product:${product_id}`)
  expect(await said(() => desk.run(fixture('modern.csv')))).toEqual([])
})
