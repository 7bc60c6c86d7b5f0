import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { appendFact, type Facts } from '../../../outbox/facts.ts'
import { openDatabase, type OpenDatabase } from '../../../platform/commerce-database.ts'
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts'
import { listNotices, markNoticesRead } from '../notices/queries.ts'
import { pruneNotifications } from '../prune.ts'
import { handleFacts } from './handle-facts.ts'

let database: TestDatabase
let db: OpenDatabase
let customerId: number
beforeAll(async () => {
  database = await createTestDatabase()
  db = openDatabase({ url: database.url, poolSize: 8 })
  customerId = await aCustomer('nok@example.test', 'th')
})
afterAll(async () => {
  await db?.close()
  await database?.drop()
})
beforeEach(() => database.client.query('TRUNCATE letters, notices, commerce_facts'))

async function aCustomer(email: string, locale: string): Promise<number> {
  const { rows } = await database.client.query<{ id: number }>(
    `INSERT INTO customers (name, email, locale) VALUES ('Nok', $1, $2) RETURNING id`,
    [email, locale],
  )
  return rows[0]?.id ?? 0
}
async function letters() {
  const { rows } = await database.client.query(
    'SELECT template, recipient, locale, data FROM letters ORDER BY id',
  )
  return rows
}

type AccountFact = Extract<keyof Facts, `customer.${string}`>
const FACTS: [AccountFact, template: string, more: object, recipient?: string][] = [
  ['customer.signed_up', 'confirm-address', { token: 'first' }],
  ['customer.confirmation_asked', 'confirm-address', { token: 'second' }],
  ['customer.known', 'known-account', {}],
  ['customer.password_reset_asked', 'reset-password', { token: 'third' }],
  ['customer.password_changed', 'password-changed', {}],
  [
    'customer.email_change_asked',
    'confirm-new-address',
    { token: 'x', email: 'new@a.test' },
    'new@a.test',
  ],
  ['customer.email_changed', 'address-changed', { formerEmail: 'old@a.test' }, 'old@a.test'],
  ['customer.session_stolen', 'session-stolen', { sessionId: 'x' }],
]

test.each(FACTS)('%s is one letter: %s', async (type, template, more, to) => {
  await appendFact(db, type, { customerId, ...more })
  await Promise.all([handleFacts(db), handleFacts(db), handleFacts(db)])
  const written = await letters()
  expect(written).toMatchObject([
    { template, locale: 'th', recipient: to ?? 'nok@example.test', data: { name: 'Nok' } },
  ])
  if ('token' in more) expect(written[0].data.token).toBe(more.token)
  const { rows } = await database.client.query('SELECT data FROM commerce_facts')
  expect(rows).toEqual([{ data: {} }])
})

test('whoever was erased gets no letter any more', async () => {
  const gone = await aCustomer('erased-9@erased.invalid', 'en')
  await database.client.query('UPDATE customers SET erased_at = now() WHERE id = $1', [gone])
  await appendFact(db, 'customer.password_changed', { customerId: gone })
  await handleFacts(db)
  expect(await letters()).toEqual([])
  const { rows } = await database.client.query(
    'SELECT 1 FROM commerce_facts WHERE handled_at IS NULL',
  )
  expect(rows).toEqual([])
})

test('notices are said in the customer’s language of the moment, and are theirs alone', async () => {
  const other = await aCustomer('other@example.test', 'en')
  await appendFact(db, 'customer.password_changed', { customerId })
  await appendFact(db, 'customer.session_stolen', { customerId, sessionId: 'x' })
  await handleFacts(db)
  const inThai = await listNotices(db, customerId)
  expect(inThai).toMatchObject({ unread: 2, items: [{ type: 'account', isRead: false }, {}] })
  expect(inThai.items[1]?.title).toBe('เปลี่ยนรหัสผ่านแล้ว')
  await database.client.query(`UPDATE customers SET locale = 'en' WHERE id = $1`, [customerId])
  const inEnglish = await listNotices(db, customerId)
  expect(inEnglish.items[1]?.title).toBe('Your password was changed')
  expect(await listNotices(db, other)).toEqual({ items: [], unread: 0 })

  const newest = inEnglish.items[0]?.id ?? ''
  await markNoticesRead(db, other, newest)
  expect((await listNotices(db, customerId)).unread).toBe(2)
  await markNoticesRead(db, customerId, inEnglish.items[1]?.id ?? '')
  expect((await listNotices(db, customerId)).unread).toBe(1)
  await Promise.all([1, 2].map(() => markNoticesRead(db, customerId, newest)))
  expect((await listNotices(db, customerId)).unread).toBe(0)
})

test('old letters go, those that still have to be sent stay', async () => {
  await database.client.query(`
    INSERT INTO letters (key, template, locale, recipient, data, status, created_at) VALUES
      ('a', 'known-account', 'en', 'a@a.test', '{}', 'sent', now() - interval '91 days'),
      ('b', 'known-account', 'en', 'a@a.test', '{}', 'sent', now() - interval '89 days'),
      ('c', 'known-account', 'en', 'a@a.test', '{}', 'queued', now() - interval '91 days')`)
  expect(await pruneNotifications(db)).toBe(1)
  const { rows } = await database.client.query('SELECT key FROM letters ORDER BY key')
  expect(rows).toEqual([{ key: 'b' }, { key: 'c' }])
})
