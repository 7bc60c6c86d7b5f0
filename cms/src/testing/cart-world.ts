import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import {
  commerceEndpoints,
  type CommerceEndpoints,
} from '@vitrine/shared-types/store-api/v1/commerce'
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
  type Routes = typeof routes

  async function call<Id extends keyof Routes & keyof CommerceEndpoints>(
    id: Id,
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
    } as unknown as CommerceInput<CommerceEndpoints[Id]>
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
