import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { customerOf } from './caller.ts'
import { addWishes, removeWish } from './commands/add-wishes.ts'
import type { CustomerDeps } from './deps.ts'
import { listWishes } from './queries.ts'

/** What the customer likes. */
export function wishlistRoutes(
  deps: CustomerDeps,
): CommerceHandlers<'getWishlist' | 'addWishes' | 'removeWish'> {
  return {
    getWishlist: ({ caller }) => listWishes(deps.db, customerOf(caller)),
    addWishes: ({ body, caller }) =>
      addWishes(deps, { customerId: customerOf(caller), productIds: body.productIds }),
    removeWish: ({ params, caller }) =>
      removeWish(deps, { customerId: customerOf(caller), productId: params.productId }),
  }
}
