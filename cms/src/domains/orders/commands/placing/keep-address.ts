import { DomainError } from '../../../../platform/errors.ts'
import { logger } from '../../../../platform/logger.ts'
import { keepAddress } from '../../../customers/index.ts'
import type { CommerceDeps } from '../../deps.ts'
import type { PlaceOrder } from '../place-order.ts'

/** Keeps the address if the shopper asked for it. That it cannot be kept does not stop an order. */
export async function keepAddressOf(
  { db }: CommerceDeps,
  { body, caller: { customerId } }: Pick<PlaceOrder, 'body' | 'caller'>,
): Promise<void> {
  if (!body.keepAddress || customerId === null) return
  try {
    await db.inTransaction((tx) => keepAddress(tx, customerId, body.shippingAddress))
  } catch (err) {
    if (err instanceof DomainError && err.code === 'too_many_addresses') return
    logger.warn({ msg: 'an address was not kept', customerId, err })
  }
}
