import { inspect } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import { PlacedOrder } from '@vitrine/shared-types/store-api/v1/orders'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import type { CommerceDeps } from '../domains/orders/index.ts'
import type { CallerFacts } from '../platform/commerce-handler.ts'
import type { Payload } from 'payload'
import { next } from './factories.ts'
import { startPricingWorld } from './pricing-world.ts'

export const THAI_ADDRESS = {
  name: 'สมหญิง ใจดี',
  line1: '12 ถนนนิมมานเหมินท์',
  district: 'เมืองเชียงใหม่',
  province: 'เชียงใหม่',
  postcode: '50200',
  country: 'TH',
}

/** A guest with a cart. */
export interface Shopper {
  caller: CallerFacts
  cart: Cart
}

/** What a test says of an order that is to be placed; the rest is ordinary. */
export interface Placing {
  key?: string
  method?: PaymentMethod
  expectedTotalMinor?: number
  body?: Record<string, unknown>
}

/** The shop's prices, stock, carts, payments and orders on a database of their own. */
export async function startOrderWorld() {
  const world = await startPricingWorld()
  const { openDatabase } = await import('../platform/commerce-database.ts')
  const { cartRoutes } = await import('../domains/carts/routes.ts')
  const { adjustStock, auditStock, inventorySweeps } = await import('../domains/inventory/index.ts')
  const { paymentProviders, paymentSweeps } = await import('../domains/payments/index.ts')
  const { orderRoutes, orderSweeps, settle } = await import('../domains/orders/index.ts')
  const db = openDatabase({ url: world.databaseUrl })
  const watch = { aheadMs: 0 }
  const clock = () => new Date(Date.now() + watch.aheadMs)
  const deps: CommerceDeps = {
    db,
    clock,
    providers: paymentProviders({ db, stripe: null, isTestOn: true }),
    shopUrl: 'http://localhost:3000',
  }
  const zone = await world.zone(['TH'])
  const ways = await Promise.all([
    world.method(zone.id, { price: { THB: 5_000, USD: 200 }, allowsCashOnDelivery: true }),
    world.method(zone.id, { kind: 'pickup', price: { THB: 0, USD: 0 } }),
  ])
  await takeMoney(world)
  const carts = cartRoutes({ db, clock })
  const routes = orderRoutes(deps)
  const sweeps = [
    ...orderSweeps(deps),
    ...inventorySweeps(db),
    ...paymentSweeps({ ...deps, settle: (id) => settle(deps, id) }),
  ]
  const input = { version: null, idempotencyKey: null, requestId: 'test', params: undefined }
  const signal = new AbortController().signal
  const base = { ...input, query: undefined, signal }

  const shopperWith = async (
    lines: [variantId: number, quantity: number][],
    currency: Currency = 'THB',
  ): Promise<Shopper> => {
    const cart = (await carts.createCart({
      ...base,
      caller: CALLER,
      body: {
        currency,
        locale: 'en',
        lines: lines.map(([id, quantity]) => ({ variantId: String(id), quantity })),
      },
    })) as Cart
    return { cart, caller: { ...CALLER, cart: { id: cart.id, secret: cart.secret ?? '' } } }
  }

  const bodyFor = ({ cart }: Shopper, given: Placing = {}) =>
    PlaceOrderBody.parse({
      email: `guest-${cart.id}@example.test`,
      shippingAddress: THAI_ADDRESS,
      shippingMethodId: String(ways[0].id),
      paymentMethod: given.method ?? 'bank_transfer',
      expectedTotalMinor: given.expectedTotalMinor ?? cart.quote.totalMinor + 5_000,
      ...given.body,
    })

  return {
    ...world,
    db,
    deps,
    carts,
    routes,
    base,
    /** How far the shop's clock is ahead. */
    watch,
    shopperWith,
    bodyFor,
    shippingMethodId: String(ways[0].id),
    pickupMethodId: String(ways[1].id),
    /** A published good with so many pieces; answers the variant's id. */
    stocked: async (pieces: number, amountMinor = 10_000): Promise<number> => {
      const id = await world.good({ THB: { amount: amountMinor }, USD: { amount: amountMinor } })
      if (pieces > 0) {
        await db.inTransaction((tx) =>
          adjustStock({
            tx,
            variantId: id,
            setTo: pieces,
            reason: 'received',
            actor: 'test',
            idempotencyKey: `test-${next()}`,
          }),
        )
      }
      return id
    },
    /** Places the shopper's cart; answers the bytes. */
    placeText: async (shopper: Shopper, given: Placing = {}): Promise<string> => {
      const answer = await routes.placeOrder({
        ...base,
        caller: shopper.caller,
        idempotencyKey: given.key ?? `key-${shopper.cart.id}`,
        body: bodyFor(shopper, given),
      })
      return (answer as { text: string }).text
    },
    /** What a guest hands over with every call about their order. */
    holding: ({ order, orderSecret }: PlacedOrder) => ({
      ...base,
      params: { number: order.number },
      caller: { ...CALLER, order: { id: order.id, secret: orderSecret } },
    }),
    /** Does background work by its name until nothing is due. */
    sweep: async (...names: string[]): Promise<void> => {
      for (const { name, work } of sweeps) {
        if (!names.includes(name)) continue
        for (let turn = 0; turn < 100 && (await work()) > 0; turn += 1);
      }
    },
    /** Where stock, reservations and ledger do not agree: nowhere. */
    differences: () => auditStock(db),
    /** What has happened to an order, in its order. */
    told: async (orderId: string): Promise<string[]> => {
      const { rows } = await db.execute<{ type: string }>(
        sql`SELECT type FROM order_events WHERE order_id = ${Number(orderId)} ORDER BY id`,
      )
      return rows.map(({ type }) => type)
    },
    /** Rows of a statement. */
    rows: async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
      (await db.execute<Row>(query)).rows,
    stop: async () => {
      await db.close()
      await world.stop()
    },
  }
}

export type OrderWorld = Awaited<ReturnType<typeof startOrderWorld>>

/** Places an order and reads the answer as the contract says it. */
export async function placeIn(
  world: OrderWorld,
  shopper: Shopper,
  given: Placing = {},
): Promise<PlacedOrder> {
  return PlacedOrder.parse(JSON.parse(await world.placeText(shopper, given)))
}

/** The code of a refusal; for anything else, what was thrown. */
export function codeOf(error: { code?: string }): string {
  return error.code ?? inspect(error)
}

const CALLER: CallerFacts = {
  customerId: null,
  sessionId: null,
  cart: null,
  order: null,
  address: '192.0.2.1',
  userAgent: null,
}

async function takeMoney({ payload }: { payload: Payload }): Promise<void> {
  await payload.updateGlobal({
    slug: 'paymentSettings',
    overrideAccess: true,
    data: {
      promptpay: { isOn: true, target: '0812345678', recipient: 'Sala', hoursToPay: 24 },
      bankTransfer: {
        isOn: true,
        bank: 'Bank',
        accountName: 'Sala',
        accountNumber: '123-4-56789-0',
        currencies: ['THB', 'USD'],
        hoursToPay: 72,
      },
      cashOnDelivery: { isOn: true, upTo: { THB: 100_000_000 } },
    },
  })
}
