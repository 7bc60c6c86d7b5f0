import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import { grown, perCurrency, type OrderName } from './order-names.ts'
import type { IndexedProduct } from './row.ts'

const HALF_POPULAR = 20

/** The numbers of all products, a column each; a product's own number is its place in them. */
export class Figures {
  ids = new Int32Array(0)
  ranks = new Float64Array(0)
  /** Milliseconds since 1970. */
  published = new Float64Array(0)
  /** In minor units; not a number where a product is not sold in the currency. */
  prices: Record<Currency, Float64Array> = perCurrency(() => new Float64Array(0))
  /** Stars on average; not a number while there is no review. */
  ratings = new Float32Array(0)
  private early = new Float32Array(0)
  private sold = new Float32Array(0)

  /** How early a product stands in the editors' order: 1 first, towards 0. */
  earliness(doc: number): number {
    return this.early[doc]!
  }

  /** How well it sells: from 0 to 1, a half at 20 pieces in 90 days. */
  popularity(doc: number): number {
    const sold = this.sold[doc]!
    return sold / (sold + HALF_POPULAR)
  }

  /** Writes a product, and answers in which orders it stands elsewhere now. */
  write(doc: number, product: IndexedProduct): OrderName[] {
    const moved: OrderName[] = []
    const set = (keys: Float64Array | Float32Array, key: number | null, name: OrderName): void => {
      const before = keys[doc]
      keys[doc] = key ?? Number.NaN
      if (!Object.is(keys[doc], before)) moved.push(name)
    }
    set(this.ranks, product.rank, 'rank')
    set(this.published, product.publishedAt, 'published')
    set(this.ratings, product.rating, 'rating')
    this.sold[doc] = product.sold
    this.early[doc] = 1 / (1 + Math.log2(1 + Math.max(0, product.rank)))
    for (const currency of CURRENCIES) {
      set(this.prices[currency], product.prices[currency], `price.${currency}`)
    }
    return moved
  }

  grow(capacity: number): void {
    this.ids = grown(this.ids, new Int32Array(capacity))
    this.ranks = grown(this.ranks, new Float64Array(capacity))
    this.published = grown(this.published, new Float64Array(capacity))
    this.ratings = grown(this.ratings, new Float32Array(capacity))
    this.early = grown(this.early, new Float32Array(capacity))
    this.sold = grown(this.sold, new Float32Array(capacity))
    this.prices = perCurrency((currency) =>
      grown(this.prices[currency], new Float64Array(capacity)),
    )
  }

  get bytes(): number {
    const columns = [this.ids, this.ranks, this.published, this.ratings, this.early, this.sold]
    return [...columns, ...Object.values(this.prices)].reduce(
      (sum, column) => sum + column.byteLength,
      0,
    )
  }
}
