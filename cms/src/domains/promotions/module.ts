import type { DomainModule } from '../../platform/module.ts'
import { coupons } from './coupons.collection.ts'
import { promotions } from './promotions.collection.ts'
import { couponUses, promotionRedemptions, promotionUses } from './schema.ts'

/** What is taken off, and how often it was. */
export const promotionsDomain: DomainModule = {
  collections: [promotions, coupons],
  tables: {
    promotion_uses: promotionUses,
    coupon_uses: couponUses,
    promotion_redemptions: promotionRedemptions,
  },
}
