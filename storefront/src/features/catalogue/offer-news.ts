import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { fill } from '../../i18n/fill.ts'
import { formatPrices } from '../../i18n/format-price.ts'
import type { Reader } from '../../ui/context.ts'
import type { ProductWords } from './product-words.ts'

/** What a variant costs and whether it can be had, in words. */
export interface OfferWords {
  variantId: string
  now: string | undefined
  before: string | undefined
  stock: string
}

/** The words of a variant's offer. */
export function offerWords(variant: Variant, reader: Reader, words: ProductWords): OfferWords {
  const { price, stock } = variant
  const amounts = price
    ? [price.amountMinor, price.compareAtMinor].filter((one) => one !== null)
    : []
  const [now, before] = formatPrices(amounts, reader.currency, reader.locale)
  return {
    variantId: variant.id,
    now,
    before,
    stock: fill(words.stock[stock.state], { count: stock.available }),
  }
}

/**
 * What to say when one offer takes the place of another: all of it when something else was chosen,
 * else what reads differently. Nine left of many and eight left of many read the same.
 */
export function offerNews(last: OfferWords, next: OfferWords, words: ProductWords): string[] {
  const price = next.now ?? words.notSold
  if (last.variantId !== next.variantId) return [price, next.stock]
  const news: string[] = []
  if (last.now !== next.now) news.push(next.now ? fill(words.priceNow, { price }) : price)
  if (last.stock !== next.stock) news.push(next.stock)
  return news
}
