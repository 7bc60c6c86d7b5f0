import { sql } from '@payloadcms/db-postgres/drizzle'
import { Country } from '@vitrine/shared-types/primitives/country'
import type { CheckoutOptions, Destination } from '@vitrine/shared-types/store-api/v1/checkout'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { CallerFacts } from '../../../platform/commerce-handler.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { listShippingOptions, priceCart, readCartForQuote } from '../../carts/index.ts'
import { listServedCountries } from '../../shipping/index.ts'
import type { CommerceDeps } from '../deps.ts'

/** How the caller's cart can be delivered to a place, and paid. Throws `cart_not_found`. */
export async function checkoutOptions(
  { db, providers, clock }: CommerceDeps,
  { caller, destination }: { caller: CallerFacts; destination: Destination },
): Promise<CheckoutOptions> {
  const found = await db.inTransaction(async (tx) => {
    const cart = await readCartForQuote(tx, caller)
    const buyer = { customerId: cart.customerId, email: null }
    const asked = { ...cart, buyer, destination, now: clock() }
    const shipping = await listShippingOptions(tx, asked)
    return {
      currency: cart.currency,
      shipping,
      countries: await listServedCountries(tx),
      amountMinor: (await priceCart(tx, { ...asked, shippingMethodId: null })).quote.totalMinor,
      allowsCashOnDelivery: await isCashTaken(
        tx,
        shipping.map(({ id }) => Number(id)),
      ),
    }
  })
  const { currency, shipping, countries, amountMinor, allowsCashOnDelivery } = found
  // Providers have their own way to the database: not while a transaction is open.
  const payment = await providers.offered({
    currency,
    amountMinor,
    allowsCashOnDelivery,
    country: destination.country,
  })
  return { currency, shipping, payment, countries: countries.map((one) => Country.parse(one)) }
}

/** Whether any of these ways to deliver brings the money back. */
async function isCashTaken(tx: Tx, methodIds: number[]): Promise<boolean> {
  if (methodIds.length === 0) return false
  const { rows } = await tx.execute(sql`
    SELECT 1 FROM shipping_methods
     WHERE id = ANY(${sql.param(methodIds)}::int[]) AND allows_cash_on_delivery LIMIT 1`)
  return rows.length > 0
}

/** What placing the caller's cart would come to, as the database says now. */
export async function checkoutQuote(
  { db, clock }: CommerceDeps,
  input: {
    caller: CallerFacts
    destination: Destination
    shippingMethodId: string | null
    email: string | null
  },
): Promise<Quote> {
  const { caller, destination, shippingMethodId, email } = input
  return await db.inTransaction(async (tx) => {
    const cart = await readCartForQuote(tx, caller)
    const buyer = { customerId: cart.customerId, email }
    const asked = { ...cart, buyer, destination, shippingMethodId, now: clock() }
    return (await priceCart(tx, asked)).quote
  })
}
