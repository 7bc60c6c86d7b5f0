import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  Coupon,
  Product,
  Promotion,
  ShippingMethod,
  ShippingZone,
  TaxRate,
  Variant,
} from '@vitrine/shared-types/payload'
import type { PriceCart, PricedCart } from '../domains/carts/pricing/types.ts'
import { catalogueFactory, unique } from './catalogue-factory.ts'
import { startTestPayload } from './test-payload.ts'

type Asked = Partial<Omit<PriceCart, 'lines'>> & { lines: [variantId: number, quantity: number][] }

/** A CMS of its own with what tests of prices do again and again. */
export async function startPricingWorld() {
  const { payload, databaseUrl, stop } = await startTestPayload()
  // Loaded late: they read the settings, which are those of the test only now.
  const { databaseOf } = await import('../platform/commerce-database.ts')
  const { priceCart, listShippingOptions } = await import('../domains/carts/pricing/index.ts')
  const make = catalogueFactory(payload)
  const db = databaseOf(payload)
  const asSystem = { overrideAccess: true, depth: 0 } as const
  const asked = ({ lines, ...given }: Asked): PriceCart => ({
    currency: 'THB',
    locale: 'en',
    coupons: [],
    buyer: { customerId: null, email: null },
    destination: null,
    shippingMethodId: null,
    now: new Date(),
    ...given,
    lines: lines.map(([variantId, quantity]) => ({
      lineId: String(variantId),
      variantId,
      quantity,
    })),
  })
  return {
    payload,
    databaseUrl,
    db,
    stop,
    make,
    /** A published product with one variant; answers the variant's id. */
    good: async (
      prices: NonNullable<Variant['prices']>,
      product: Partial<Product> = {},
      variant: Partial<Variant> = {},
    ): Promise<number> => {
      const made = await make.product(product)
      return (await make.variant(made.id, { prices, ...variant })).id
    },
    promotion: (data: Partial<Promotion>) =>
      payload.create({
        collection: 'promotions',
        data: { title: unique('Promotion'), kind: 'percent', percent: 10, isActive: true, ...data },
        ...asSystem,
      }),
    coupon: (promotion: number, data: Partial<Coupon> = {}) =>
      payload.create({
        collection: 'coupons',
        data: { code: unique('CODE'), promotion, ...data },
        ...asSystem,
      }),
    zone: (countries: string[], data: Partial<ShippingZone> = {}) =>
      payload.create({
        collection: 'shippingZones',
        data: { name: unique('Zone'), countries, ...data },
        ...asSystem,
      }),
    method: (zone: number, data: Partial<ShippingMethod> = {}) =>
      payload.create({
        collection: 'shippingMethods',
        data: { label: unique('Method'), zone, kind: 'flat', price: { THB: 6000 }, ...data },
        ...asSystem,
      }),
    taxRate: (country: string, ratePercent: number, data: Partial<TaxRate> = {}) =>
      payload.create({
        collection: 'taxRates',
        data: { label: unique('Tax'), country, ratePercent, ...data },
        ...asSystem,
      }),
    /** An order as far as uses of promotions need one; answers its id. */
    order: async (): Promise<number> => {
      const { rows } = await db.execute<{ id: number }>(sql`
        INSERT INTO orders (number, status, payment_status, fulfillment_status, subtotal, discount,
          shipping, tax, amount, refunded)
        SELECT ${unique('V')}, enum_first(NULL::enum_orders_status),
          enum_first(NULL::enum_orders_payment_status),
          enum_first(NULL::enum_orders_fulfillment_status), 0, 0, 0, 0, 0, 0
        RETURNING id`)
      return rows[0]?.id ?? 0
    },
    price: (given: Asked): Promise<PricedCart> => priceCart(db, asked(given)),
    options: (given: Asked) => listShippingOptions(db, asked(given)),
  }
}

export type PricingWorld = Awaited<ReturnType<typeof startPricingWorld>>
