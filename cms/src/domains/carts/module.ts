import type { DomainModule } from '../../platform/module.ts'
import { cartLines, cartMerges, carts, idempotencyKeys } from './schema.ts'

/** What shoppers are about to buy. */
export const cartsDomain: DomainModule = {
  tables: {
    carts,
    cart_lines: cartLines,
    cart_merges: cartMerges,
    idempotency_keys: idempotencyKeys,
  },
}
