import type { Messages } from '../../i18n/translate.ts'

/** The words of the wishlist, handed from its page to its island. */
export interface WishlistWords {
  wishlist: Messages['wishlist']
  card: Pick<Messages['card'], 'soldOut' | 'backorder' | 'noPicture'>
  price: Pick<Messages['price'], 'was' | 'now' | 'from' | 'notSold'>
  form: Pick<Messages['form'], 'loading' | 'loadAway' | 'retry'>
}
