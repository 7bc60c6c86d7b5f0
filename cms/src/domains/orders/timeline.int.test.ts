import { afterAll, beforeAll, expect, test } from 'vitest'
import { anOrder } from '../../testing/customer-world.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the timeline forgets words, and nothing else can be done to it', async () => {
  const { id } = await anOrder(database.client, { email: 'a-guest@example.test' })
  await database.client.query(
    `INSERT INTO order_events (order_id, type, data, actor, staff_note)
     VALUES ($1, 'cancelled', '{"reason": "x", "amountMinor": 5}', 'customer', 'x')`,
    [id],
  )
  for (const change of [
    `data = data - 'amountMinor', staff_note = NULL`,
    `data = '{"reason": "y", "amountMinor": 5}', staff_note = NULL`,
    `staff_note = 'y'`,
    `data = data - 'reason', actor = 'system', staff_note = NULL`,
    `data = data - 'reason', at = now(), staff_note = NULL`,
  ]) {
    const changing = database.client.query(
      `UPDATE order_events SET ${change} WHERE order_id = $1`,
      [id],
    )
    await expect(changing, change).rejects.toThrow('append-only')
  }
  await expect(database.client.query('DELETE FROM order_events')).rejects.toThrow('append-only')
  await database.client.query(
    `UPDATE order_events SET data = data - 'reason', staff_note = NULL WHERE order_id = $1`,
    [id],
  )
  const { rows } = await database.client.query(
    'SELECT data, staff_note FROM order_events WHERE order_id = $1',
    [id],
  )
  expect(rows).toEqual([{ data: { amountMinor: 5 }, staff_note: null }])
})
