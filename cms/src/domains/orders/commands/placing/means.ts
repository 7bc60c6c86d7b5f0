import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import { DomainError } from '../../../../platform/errors.ts'
import type { PricedCart } from '../../../carts/index.ts'
import type { BeginHere, ProviderName } from '../../../payments/index.ts'
import type { CommerceDeps } from '../../deps.ts'

/** How an order would be paid, as far as it can be known before its cart is locked. */
export interface Means {
  provider: ProviderName
  /** In which ways this sum can be paid in each currency, where the courier takes cash. */
  offered: ReadonlyMap<Currency, PaymentMethod[]>
  /** How long the order waits for its payment. */
  waitsMs: number
  /** Begins the payment in the transaction; null: the provider has to be asked after it. */
  beginHere: BeginHere | null
}

/** Cash on delivery waits for nobody: this is for a process that dies before it says so. */
const WAITS_AT_LEAST_MS = 15 * 60_000

/**
 * Asks the providers before the transaction begins: in it nobody may be asked. Null for a way to
 * pay that this shop does not have; a repeated request is answered whatever became of it.
 */
export async function meansOf(
  { providers }: Pick<CommerceDeps, 'providers'>,
  body: PlaceOrderBody,
): Promise<Means | null> {
  const method = body.paymentMethod
  try {
    const provider = providers.forMethod(method)
    const context = {
      country: body.shippingAddress.country,
      // Whether the way of delivery allows it is seen when the cart is priced.
      allowsCashOnDelivery: true,
      amountMinor: body.expectedTotalMinor,
    }
    const [waitsMs, beginHere = null, ...offers] = await Promise.all([
      providers.timeToPayMs(method),
      provider.prepare?.(method),
      ...CURRENCIES.map((currency) => providers.offered({ ...context, currency })),
    ])
    const offered = new Map(CURRENCIES.map((currency, at) => [currency, offers[at] ?? []]))
    return { provider: provider.name, offered, waitsMs: waitsMs ?? WAITS_AT_LEAST_MS, beginHere }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'payment_method_unavailable') return null
    throw error
  }
}

/** In which ways a priced cart can be paid. */
export function waysToPay({ offered }: Means, priced: PricedCart): PaymentMethod[] {
  const ways = offered.get(priced.quote.currency) ?? []
  return ways.filter((way) => suits(priced, way))
}

/** The means, if they fit the priced cart. Throws `payment_method_unavailable`. */
export function requireMeans(
  means: Means | null,
  priced: PricedCart,
  method: PaymentMethod,
): Means {
  // Nothing to pay: it does not matter how.
  const isFree = priced.quote.totalMinor === 0 && suits(priced, method)
  if (means !== null && (isFree || waysToPay(means, priced).includes(method))) return means
  throw new DomainError('payment_method_unavailable', { method })
}

/** Not every way of delivery brings money back. */
function suits({ shippingMethod }: PricedCart, method: PaymentMethod): boolean {
  return method !== 'cash_on_delivery' || shippingMethod?.allowsCashOnDelivery === true
}
