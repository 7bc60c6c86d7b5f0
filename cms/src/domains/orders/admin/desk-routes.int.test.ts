import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCommerceShop, type CommerceShop } from '../../../testing/commerce-shop.ts'
import { aMember, PASSWORD } from '../../../testing/factories.ts'
import { restOf, signIn, type Rest } from '../../../testing/rest.ts'
import { aGuestCart, must, placeFrom } from '../../../testing/shoppers.ts'
import type { DeskOrder } from './desk-order.ts'

let shop: CommerceShop
let rest: Rest
const cookies = { editor: '', support: '' }
let variantId: string

beforeAll(async () => {
  shop = await startCommerceShop()
  rest = restOf(shop.payload)
  for (const role of ['editor', 'support'] as const) {
    cookies[role] = await signIn(rest, (await aMember(shop.payload, role)).email, PASSWORD)
  }
  variantId = (await shop.stock(100)).variantId
}, 60_000)
afterAll(() => shop.close())

async function anOrder(quantity = 2) {
  const { papers } = await aGuestCart(shop, [{ variantId, quantity }])
  return await placeFrom(shop, papers)
}

async function at(
  orderId: string,
  action: string,
  body: object = {},
  cookie: string | undefined = cookies.editor,
): Promise<{ status: number; desk: DeskOrder; code: string | undefined }> {
  const response = await rest('POST', `/orders/${orderId}/desk/${action}`, { cookie, body })
  const answer = (await response.json()) as DeskOrder & { errors?: { code: string }[] }
  return { status: response.status, desk: answer, code: answer.errors?.[0]?.code }
}

test('an order goes from the transfer to the door, and the shopper reads each step', async () => {
  const { placed, papers } = await anOrder()
  const { id, number, lines } = placed.order
  expect((await at(id, 'mark-paid')).desk.order.paymentStatus).toBe('paid')
  const packed = await at(id, 'pack', {
    lines: [{ lineId: lines[0]!.id, quantity: 2 }],
    idempotencyKey: `pack-${id}-1`,
  })
  const parcelId = packed.desk.order.parcels[0]!.id
  const shipping = {
    parcelId,
    carrier: 'Thailand Post',
    trackingNumber: 'EX123456789TH',
    trackingUrl: 'https://track.example.test/EX123456789TH',
  }
  expect((await at(id, 'ship', shipping)).desk.order.fulfillmentStatus).toBe('fulfilled')
  const { desk } = await at(id, 'deliver', { parcelId })
  expect(desk.order).toMatchObject({ status: 'completed', fulfillmentStatus: 'delivered' })
  const seen = must<Order>(await shop.call('getOrder', { papers, params: { number } }))
  expect(seen.events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['placed', 'paid', 'packed', 'shipped', 'delivered', 'completed']),
  )
  expect(seen.parcels[0]).toMatchObject({ trackingNumber: 'EX123456789TH' })
})

test('two who pack the same pieces: one parcel, and the other hears why', async () => {
  const { placed } = await anOrder()
  const { id, lines } = placed.order
  await at(id, 'mark-paid')
  const pack = (key: string) =>
    at(id, 'pack', { lines: [{ lineId: lines[0]!.id, quantity: 2 }], idempotencyKey: key })
  const answers = await Promise.all([pack('first-clicker'), pack('second-clicker')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.code).toBe('order_state')
  const winner = answers[0]?.status === 200 ? 'first-clicker' : 'second-clicker'
  expect((await pack(winner)).desk.order.parcels).toHaveLength(1)
})

test('support sends and notes, but money is for editors', async () => {
  const { placed, papers } = await anOrder()
  const { id, number } = placed.order
  for (const [action, body] of [
    ['mark-paid', {}],
    ['refund', { amountMinor: 100 }],
    ['cancel', {}],
  ] as const) {
    expect((await at(id, action, body, cookies.support)).status).toBe(403)
  }
  const noted = await at(id, 'note', { note: 'Calls back on Monday' }, cookies.support)
  expect(noted.desk.timeline[0]).toMatchObject({ type: 'note', note: 'Calls back on Monday' })
  const seen = await shop.call('getOrder', { papers, params: { number } })
  expect(JSON.stringify(seen.body)).not.toContain('Monday')
})

test('nobody but staff finds the desk, and what is not there is not done', async () => {
  const { placed } = await anOrder()
  const { id } = placed.order
  const nobody = await rest('GET', `/orders/${id}/desk`)
  expect(nobody.status).toBe(403)
  expect((await at(id, 'explode')).status).toBe(404)
  expect((await at('999999', 'mark-paid')).status).toBeGreaterThanOrEqual(400)
  expect((await at(id, 'ship', { parcelId: 'x' })).code).toBe('invalid_request')
})

test('a part is refunded, and never more than came in', async () => {
  const { placed } = await anOrder()
  const { id, quote } = placed.order
  await at(id, 'mark-paid')
  expect((await at(id, 'refund', { amountMinor: 1_000, reason: 'A scratch' })).status).toBe(200)
  const tooMuch = await at(id, 'refund', { amountMinor: quote.totalMinor })
  expect(tooMuch.code).toBe('order_state')
  const { desk } = await at(id, 'note', { note: 'Sent by hand' })
  const [refund] = desk.order.refunds
  expect(desk.refundNotes[refund!.id]).toMatchObject({ reason: 'A scratch', provider: 'manual' })
  const sent = await at(id, 'refund-sent', { refundId: Number(refund!.id) })
  expect(sent.desk.order).toMatchObject({
    paymentStatus: 'partially_refunded',
    refundedMinor: 1_000,
  })
})

test('a piece taken off at the desk is neither packed nor listed to be packed', async () => {
  const { placed } = await anOrder()
  const { id, lines } = placed.order
  const lineId = lines[0]!.id
  await at(id, 'mark-paid')
  const off = { cancelled: [{ lineId, quantity: 1 }], reason: 'Chipped' }
  expect((await at(id, 'refund', off, cookies.support)).status).toBe(403)
  const { desk } = await at(id, 'refund', off)
  expect(desk.order.lines[0]).toMatchObject({ quantity: 2, cancelledQuantity: 1, refunded: 1 })
  expect(desk.timeline.find(({ type }) => type === 'pieces_cancelled')).toMatchObject({
    data: { pieces: 1 },
    actorName: expect.any(String),
  })
  const { leftToPack } = await import('./next-steps.ts')
  expect(leftToPack(desk.order.lines[0]!)).toBe(1)
  const pack = (quantity: number) =>
    at(id, 'pack', { lines: [{ lineId, quantity }], idempotencyKey: `pack-${id}-${quantity}` })
  expect((await pack(2)).code).toBe('order_state')
  expect((await pack(1)).desk.order.fulfillmentStatus).toBe('fulfilled')
})

test('of two refunds that saw the same order one is queued, and the other hears that it changed', async () => {
  const { placed } = await anOrder()
  const { id } = placed.order
  const { version } = (await at(id, 'mark-paid')).desk.order
  const refund = () => at(id, 'refund', { amountMinor: 1_000, version })
  const answers = await Promise.all([refund(), refund()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await refund()).code).toBe('order_state')
  const { desk } = await at(id, 'note', { note: 'Once is enough' })
  expect(desk.order.refunds).toHaveLength(1)
})

test('the timeline names whoever saw the money', async () => {
  const { placed } = await anOrder()
  const { desk } = await at(placed.order.id, 'mark-paid')
  const paid = desk.timeline.find(({ type }) => type === 'paid')
  expect(paid).toMatchObject({ actor: 'provider:manual', actorName: expect.any(String) })
  const begun = desk.timeline.find(({ type }) => type === 'payment_started')
  expect(begun?.actorName).toBeNull()
})

test('what comes back and money that has to go back are listed until they are dealt with', async () => {
  const { placed, papers } = await anOrder()
  const { id, number, lines } = placed.order
  await at(id, 'mark-paid')
  const pieces = [{ lineId: lines[0]!.id, quantity: 2 }]
  const packed = await at(id, 'pack', { lines: pieces, idempotencyKey: `pack-${id}-1` })
  await at(id, 'deliver', { parcelId: packed.desk.order.parcels[0]!.id })
  const body = { lines: pieces, reason: 'Too small' }
  must(await shop.call('requestReturn', { papers, params: { number }, body }))
  const { listOpenRefunds, listOpenReturns } = await import('./returns/open-returns.ts')
  const mine = <Row extends { orderId: number }>(rows: Row[]) =>
    rows.filter(({ orderId }) => orderId === Number(id))
  const [asked] = mine(await listOpenReturns(shop.payload))
  expect(asked).toMatchObject({ number, status: 'requested', reason: 'Too small', pieces: 2 })
  const returnId = asked!.id
  await at(id, 'decide-return', { returnId, isApproved: true })
  await at(id, 'receive-return', { returnId, restocks: true })
  await at(id, 'refund', { lines: pieces })
  const [refund] = mine(await listOpenRefunds(shop.payload))
  expect(refund).toMatchObject({ number, status: 'pending', amountMinor: 20_000, currency: 'THB' })
  await at(id, 'refund-sent', { refundId: refund!.id })
  await at(id, 'close-return', { returnId })
  expect(mine(await listOpenReturns(shop.payload))).toEqual([])
  expect(mine(await listOpenRefunds(shop.payload))).toEqual([])
})
