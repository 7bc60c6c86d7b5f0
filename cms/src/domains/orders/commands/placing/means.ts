import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import { DomainError } from '../../../../platform/errors.ts'
import type { ProviderName } from '../../../payments/index.ts'
import type { CommerceDeps } from '../../deps.ts'

/** How an order would be paid, as far as it can be known before its cart is locked. */
export interface Means {
  provider: ProviderName
  /** The currencies in which this sum can be paid like this. */
  currencies: ReadonlySet<Currency>
  /** How long the order waits for its payment. */
  waitsMs: number
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
    const [waitsMs, ...available] = await Promise.all([
      providers.timeToPayMs(method),
      ...CURRENCIES.map((currency) => provider.isAvailable(method, { ...context, currency })),
    ])
    const currencies = new Set(CURRENCIES.filter((_, at) => available[at]))
    return { provider: provider.name, currencies, waitsMs: waitsMs ?? WAITS_AT_LEAST_MS }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'payment_method_unavailable') return null
    throw error
  }
}
