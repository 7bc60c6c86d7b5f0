import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../../../testing/factories.ts'
import { restOf, signIn, type Rest } from '../../../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../../../testing/test-payload.ts'

let cms: TestPayload
let payload: Payload
let rest: Rest
const cookies: Record<'admin' | 'editor' | 'support', string> = {
  admin: '',
  editor: '',
  support: '',
}

beforeAll(async () => {
  cms = await startTestPayload()
  payload = cms.payload
  rest = restOf(payload)
  for (const role of ['admin', 'editor', 'support'] as const) {
    const { email } = await aMember(payload, role)
    cookies[role] = await signIn(rest, email, PASSWORD)
  }
})
afterAll(() => cms.stop())

let count = 0
async function putAside(): Promise<number> {
  const { databaseOf } = await import('../../../platform/commerce-database.ts')
  const { recordUnmatched } = await import('../unmatched/unmatched.ts')
  const id = await databaseOf(payload).inTransaction((tx) =>
    recordUnmatched(tx, {
      provider: 'stripe',
      providerRef: `cs_${++count}`,
      transactionId: null,
      orderId: null,
      amountMinor: 129_000,
      currency: 'THB',
      reason: 'amount_differs',
    }),
  )
  return id!
}
const resolve = (id: number, cookie: string | undefined, body: unknown = { resolution: 'sent' }) =>
  rest('POST', `/unmatched-payments/${id}/resolve`, { cookie, body })
async function listed() {
  const { databaseOf } = await import('../../../platform/commerce-database.ts')
  const { listUnmatched } = await import('../unmatched/list-unmatched.ts')
  return await listUnmatched(databaseOf(payload))
}

test('an editor settles it, once, and the page says who', async () => {
  const id = await putAside()
  expect((await listed()).open.map((payment) => payment.id)).toContain(id)
  expect((await resolve(id, cookies.editor)).status).toBe(200)
  expect((await resolve(id, cookies.admin)).status).toBe(409)
  const { open, resolved } = await listed()
  expect(open.map((payment) => payment.id)).not.toContain(id)
  expect(resolved[0]).toMatchObject({ id, resolution: 'sent' })
  expect(resolved[0]?.resolvedBy).toMatch(/^editor/u)
})

test('support and strangers do not', async () => {
  const id = await putAside()
  expect((await resolve(id, cookies.support)).status).toBe(403)
  expect((await resolve(id, undefined)).status).toBe(403)
  expect((await listed()).open.map((payment) => payment.id)).toContain(id)
})

test.each([{}, { resolution: ' ' }, { resolution: 'ok', more: 1 }, { resolution: 7 }])(
  'a reason is needed, and nothing else: %j',
  async (body) => {
    expect((await resolve(await putAside(), cookies.admin, body)).status).toBe(400)
  },
)

test('the settings of payments are for admins to change', async () => {
  const change = (cookie: string) =>
    rest('POST', '/globals/paymentSettings', {
      cookie,
      body: { bankTransfer: { isOn: false, currencies: ['THB'], hoursToPay: 24 } },
    })
  expect((await change(cookies.editor)).status).toBe(403)
  expect((await change(cookies.support)).status).toBe(403)
  expect((await change(cookies.admin)).status).toBe(200)
})

test('a number that banks would not know is refused, and so is an empty one', async () => {
  const change = (target: string) =>
    rest('POST', '/globals/paymentSettings', {
      cookie: cookies.admin,
      body: { promptpay: { isOn: true, target, recipient: 'Sala', hoursToPay: 24 } },
    })
  expect((await change('0812345')).status).toBe(400)
  expect((await change('')).status).toBe(400)
  expect((await change('081-234-5678')).status).toBe(200)
})

test('what an admin saved is what providers read', async () => {
  const { readPaymentSettings } = await import('../settings.ts')
  const { databaseOf } = await import('../../../platform/commerce-database.ts')
  const { seedPayments } = await import('../../../seed/payments.ts')
  const { createSeedWriter } = await import('../../../seed/writer.ts')
  const { inTransaction } = await import('../../../platform/transaction.ts')
  const seed = () => inTransaction(payload, (_tx, req) => seedPayments(createSeedWriter(req)))
  expect(await seed()).toBe(false)
  const { drizzleOf } = await import('../../../platform/transaction.ts')
  await drizzleOf(payload).execute(sql`DELETE FROM payment_settings`)
  expect(await seed()).toBe(true)
  expect(await readPaymentSettings(databaseOf(payload))).toEqual({
    promptpay: {
      isOn: true,
      target: '0-0000-00000-00-1',
      recipient: { en: 'Sala Co., Ltd.', th: 'บริษัท ศาลา จำกัด' },
      hoursToPay: 24,
    },
    bankTransfer: {
      isOn: true,
      bank: { en: 'Example Bank', th: 'ธนาคารตัวอย่าง' },
      accountName: { en: 'Sala Co., Ltd.', th: 'บริษัท ศาลา จำกัด' },
      accountNumber: '000-0-00000-0',
      currencies: ['THB', 'USD'],
      hoursToPay: 72,
    },
    cashOnDelivery: { isOn: true, upToMinor: { THB: 500_000 } },
    card: { isOn: true, currencies: ['THB', 'USD'] },
  })
})
