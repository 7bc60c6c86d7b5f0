import type { FactType } from '../../../outbox/facts.ts'
import { customerReactions } from './customer-reactions.ts'
import { orderReactions } from './order-reactions.ts'
import { parcelReactions } from './parcel-reactions.ts'
import type { Reactions } from './reaction.ts'
import { shopReactions } from './shop-reactions.ts'

/** What every fact leads to; one without a reaction does not compile. */
export const REACTIONS: Reactions<FactType> = {
  ...customerReactions,
  ...orderReactions,
  ...parcelReactions,
  ...shopReactions,
}
