/** What carts and orders may do with promotions. */
export { type Buyer } from './buyer.ts'
export { claimPromotions, type ClaimPromotions, type Used } from './commands/claim-promotions.ts'
export { reclaimPromotions } from './commands/reclaim-promotions.ts'
export { releasePromotions } from './commands/release-promotions.ts'
export { type CouponState, type InForce } from './in-force.rules.ts'
export {
  applyOffers,
  baseOf,
  byTurn,
  isFor,
  isReached,
  type Offer,
  type OfferLine,
  type Taken,
} from './offers.rules.ts'
export { offersFor } from './queries.ts'
