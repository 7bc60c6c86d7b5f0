import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { addressRoutes } from './address-routes.ts'
import { accountRoutes } from './account-routes.ts'
import type { CustomerDeps } from './deps.ts'
import { sessionRoutes } from './session-routes.ts'
import { wishlistRoutes } from './wishlist-routes.ts'

type OwnEndpoints =
  | keyof ReturnType<typeof accountRoutes>
  | keyof ReturnType<typeof sessionRoutes>
  | keyof ReturnType<typeof addressRoutes>
  | keyof ReturnType<typeof wishlistRoutes>

/** Every endpoint of accounts, sessions, addresses, wishlists and passwords. */
export function customerRoutes(deps: CustomerDeps): CommerceHandlers<OwnEndpoints> {
  return {
    ...accountRoutes(deps),
    ...sessionRoutes(deps),
    ...addressRoutes(deps),
    ...wishlistRoutes(deps),
  }
}
