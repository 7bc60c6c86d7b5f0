import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { CallerFacts, CommerceInput, HeldSecret } from '../platform/commerce-handler.ts'
import { next } from './factories.ts'
import { startStockWorld } from './stock-world.ts'

/** Who calls: a guest with the secret of a cart, or a customer. */
export type Shopper = Partial<Pick<CallerFacts, 'customerId' | 'cart'>>

/** A shop with carts: each answer is checked against the contract. */
export async function startCartWorld() {
  const stock = await startStockWorld()
  const { cartRoutes } = await import('../domains/carts/index.ts')
  const routes = cartRoutes({ db: stock.db, clock: () => new Date() })

  async function call(
    id: keyof typeof routes,
    shopper: Shopper,
    given: { params?: unknown; body?: unknown; key?: string } = {},
  ): Promise<Cart> {
    const endpoint: CommerceEndpoint = commerceEndpoints[id]
    const input = {
      params: endpoint.params?.parse(given.params ?? {}),
      query: undefined,
      body: endpoint.body?.parse(given.body ?? {}),
      caller: callerOf(shopper),
      version: null,
      idempotencyKey: given.key ?? null,
      requestId: 'test',
      signal: new AbortController().signal,
    } as CommerceInput<CommerceEndpoint>
    const handle = routes[id] as unknown as (one: typeof input) => Promise<unknown>
    return endpoint.response?.parse(await handle(input)) as Cart
  }

  return {
    ...stock,
    call,
    /** A guest with a new cart. */
    guest: async (currency: 'THB' | 'USD' = 'THB'): Promise<{ cart: HeldSecret }> => {
      const body = { currency, locale: 'en' }
      const { id, secret } = await call('createCart', {}, { body })
      if (secret === null) throw new Error('A guest gets a secret')
      return { cart: { id, secret } }
    },
    customer: async (): Promise<{ customerId: number }> => {
      const { rows } = await stock.db.execute<{ id: number }>(sql`
        INSERT INTO customers (email, name, locale, version)
        VALUES (${`shopper-${next()}@example.test`}, 'A shopper', 'en', 1) RETURNING id`)
      const [row] = rows
      if (!row) throw new Error('No customer was made')
      return { customerId: row.id }
    },
    add: (shopper: Shopper, variantId: number, quantity = 1, key?: string) =>
      call('addCartLine', shopper, {
        body: { variantId: String(variantId), quantity },
        ...(key !== undefined && { key }),
      }),
    /** An editor takes the variant's product out of the shop. */
    unpublish: async (variantId: number): Promise<void> => {
      const { rows } = await stock.db.execute<{ id: number }>(
        sql`SELECT product_id AS id FROM variants WHERE id = ${variantId}`,
      )
      await stock.payload.update({
        collection: 'products',
        id: rows[0]?.id ?? 0,
        data: { _status: 'draft' },
        overrideAccess: true,
      })
    },
    limit: async (variantId: number, maxPerOrder: number) =>
      await stock.payload.update({
        collection: 'variants',
        id: variantId,
        data: { maxPerOrder },
        overrideAccess: true,
      }),
    /** A code that takes ten percent off. */
    coupon: async (code: string, limits: { endsAt?: string } = {}): Promise<void> => {
      const promotion = await stock.payload.create({
        collection: 'promotions',
        data: { title: code, kind: 'percent', percent: 10, isActive: true, needsCoupon: true },
        overrideAccess: true,
      })
      await stock.payload.create({
        collection: 'coupons',
        data: { code, promotion: promotion.id, isActive: true, ...limits },
        overrideAccess: true,
      })
    },
    /** Puts one piece each of so many new variants into a cart, past the commands. */
    fill: async (cartId: string, lines: number): Promise<void> => {
      const id = await stock.variant(1)
      await stock.db.execute(sql`
        WITH more AS (
          INSERT INTO variants (product_id, sku, updated_at, created_at)
          SELECT product_id, sku || '-' || n, now(), now()
            FROM variants, generate_series(1, ${lines}) n WHERE variants.id = ${id} RETURNING id
        )
        INSERT INTO cart_lines (cart_id, variant_id, quantity) SELECT ${cartId}, id, 1 FROM more`)
    },
    setPrice: async (variantId: number, amount: number | null) =>
      await stock.payload.update({
        collection: 'variants',
        id: variantId,
        data: { prices: { THB: { amount } } },
        overrideAccess: true,
      }),
  }
}

export type CartWorld = Awaited<ReturnType<typeof startCartWorld>>

function callerOf({ customerId = null, cart = null }: Shopper): CallerFacts {
  return { customerId, cart, sessionId: null, order: null, address: '10.0.0.1', userAgent: null }
}
