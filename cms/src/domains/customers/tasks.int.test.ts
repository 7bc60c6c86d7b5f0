import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCustomer,
  anInput,
  aSignUp,
  type CustomerWorld,
  startCustomerWorld,
} from '../../testing/customer-world.ts'
import { customerSweeps } from './tasks.ts'

let world: CustomerWorld
beforeAll(async () => {
  world = await startCustomerWorld()
})
afterAll(() => world.stop())

const DAY_MS = 86_400_000
async function sweep(): Promise<void> {
  const sweeps = customerSweeps(world.deps)
  // Two processes sweep at once.
  for (const { work } of [...sweeps, ...sweeps]) await Promise.all([work(), work()])
}
async function countsOf(): Promise<Record<string, number>> {
  const { rows } = await world.client.query(`
    SELECT (SELECT count(*)::int FROM customers) AS customers,
           (SELECT count(*)::int FROM customer_sessions) AS sessions,
           (SELECT count(*)::int FROM customer_tokens WHERE used_at IS NULL) AS tokens,
           (SELECT count(*)::int FROM attempt_counters) AS attempts`)
  return rows[0]
}

test('what is over is forgotten in its time; what is not is kept', async () => {
  const { session } = await aCustomer(world)
  await world.routes.signUp(anInput<'signUp'>({ body: aSignUp() }))
  const before = await countsOf()
  expect(before).toMatchObject({ customers: 2, sessions: 1, tokens: 1 })
  await sweep()
  expect(await countsOf()).toEqual(before)
  world.pass(3 * DAY_MS)
  await sweep()
  expect(await countsOf()).toMatchObject({ customers: 2, sessions: 1, tokens: 1, attempts: 0 })
  world.pass(6 * DAY_MS)
  await sweep()
  expect(await countsOf()).toMatchObject({ customers: 1, sessions: 1, tokens: 0 })
  await world.routes.refreshSession(
    anInput<'refreshSession'>({ body: { refreshToken: session.refreshToken } }),
  )
  world.pass(29 * DAY_MS)
  await sweep()
  expect(await countsOf()).toMatchObject({ customers: 1, sessions: 1 })
  world.pass(32 * DAY_MS)
  await sweep()
  expect(await countsOf()).toMatchObject({ customers: 1, sessions: 0 })
})
