import { setTimeout as delay } from 'node:timers/promises'
import { Problem } from '@vitrine/shared-types/primitives/problem'
import pg from 'pg'
import { expect, test } from 'vitest'
import { auditSales } from '../../../bench/orders/audit.ts'
import { startBuyers, type Acknowledged, type Buyers, type Heard } from './buyers.ts'
import { eventually } from './eventually.ts'
import { withMarket, type Market } from './market.ts'

const SHIPPING_MINOR = 5_000
const BUYERS = 12
/** How long each outage lasts: from one that few notice to one that pools give up on. */
const OUTAGES_MS = [200, 2_000, 4_000]
/** Nobody waits longer for a refusal, nor for an order once Postgres takes connections again. */
const REFUSED_WITHIN_MS = 3_000
const RECOVERED_WITHIN_MS = 2_000

test('orders lose nothing and double nothing while Postgres is stopped and started under them', async () => {
  const goods = { goods: 20, piecesEach: 100_000, shippingMinor: SHIPPING_MINOR }
  await withMarket(goods, suffer, () => undefined)
})

async function suffer(market: Market): Promise<void> {
  const database = new pg.Client({ connectionString: market.databaseUrl })
  await database.connect()
  expect(await durabilityOf(database)).toEqual(['on', 'on', 'on'])
  await database.end()

  const buyers = startBuyers(market, BUYERS, SHIPPING_MINOR)
  for (const lastsMs of OUTAGES_MS) {
    const before = buyers.acknowledged.length
    await eventually('orders are placed', 60_000, async () =>
      buyers.acknowledged.length >= before + 5 * BUYERS ? true : null,
    )
    await stopAndStart(market, buyers, lastsMs)
  }
  await buyers.finish()

  const { heard, acknowledged } = buyers
  // Status 0 would be a process that died, or an answer that never came.
  expect(heard.filter(({ status }) => status !== 201 && status !== 503)).toEqual([])
  for (const answer of heard.filter(({ status }) => status === 503)) expectToBeAProblem(answer)
  await expectEachOnce(market, acknowledged)
  for (const { heard: first, again } of acknowledged) expect((await again()).text).toBe(first.text)
  const audit = await auditSales(market)
  expect(audit).toMatchObject({ orders: acknowledged.length, differences: 0 })
}

async function stopAndStart({ postgres }: Market, buyers: Buyers, lastsMs: number): Promise<void> {
  await postgres.stopAtOnce()
  const stoppedAt = Date.now()
  await delay(lastsMs)
  const startedAt = Date.now()
  await postgres.start()
  const readyAt = Date.now()
  const back = await eventually('an order is placed again', 60_000, async () => {
    const first = buyers.acknowledged.find(({ heard }) => heard.answeredAt >= readyAt)
    return first ?? null
  })
  const during = buyers.heard.filter(({ askedAt }) => askedAt >= stoppedAt && askedAt < startedAt)
  expect(during.length).toBeGreaterThan(0)
  expect(new Set(during.map(({ status }) => status))).toEqual(new Set([503]))
  const recoveredMs = back.heard.answeredAt - readyAt
  const longestMs = Math.max(...during.map(({ askedAt, answeredAt }) => answeredAt - askedAt))
  console.log(
    `down for ${readyAt - stoppedAt} ms: ${during.length} refusals, the slowest after ` +
      `${longestMs} ms; the first order ${recoveredMs} ms after Postgres was ready`,
  )
  expect(recoveredMs).toBeLessThanOrEqual(RECOVERED_WITHIN_MS)
}

function expectToBeAProblem({ askedAt, answeredAt, headers, text }: Heard): void {
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect(Problem.parse(JSON.parse(text)).code).toBe('unavailable')
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answeredAt - askedAt).toBeLessThanOrEqual(REFUSED_WITHIN_MS)
}

/** Each key has an e-mail address of its own: an order placed twice would have it twice. */
async function expectEachOnce(market: Market, acknowledged: Acknowledged[]): Promise<void> {
  const database = new pg.Client({ connectionString: market.databaseUrl })
  await database.connect()
  const { rows } = await database.query<Stored>(`
    SELECT orders.id::text, number, customer_email AS email,
      (SELECT count(*)::int FROM transactions WHERE order_id = orders.id) AS payments
      FROM orders`)
  const facts = await database.query(`SELECT FROM commerce_facts WHERE type = 'order.placed'`)
  await database.end()
  expect(facts.rowCount).toBe(acknowledged.length)
  const byEmail = (a: Stored, b: Stored): number => a.email.localeCompare(b.email)
  expect(rows.toSorted(byEmail)).toEqual(
    acknowledged
      .map(({ id, number, email }) => ({ id, number, email, payments: 1 }))
      .toSorted(byEmail),
  )
}

interface Stored {
  id: string
  number: string
  email: string
  payments: number
}

async function durabilityOf(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ setting: string }>(`
    SELECT setting FROM pg_settings
     WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')`)
  return rows.map(({ setting }) => setting)
}
