import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import { blend } from '../engine/index.ts'
import { grown, perCurrency, type OrderName } from './order-names.ts'
import type { IndexedProduct } from './row.ts'

const HALF_POPULAR = 20
/** More than a float may be too small by. */
const SLACK = 1 + 1e-6

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
  private lifts = new Float32Array(0)

  /** How early a product stands in the editors' order: 1 first, towards 0. */
  earliness(doc: number): number {
    return this.early[doc]!
  }

  /** How well it sells: from 0 to 1, a half at 20 pieces in 90 days. */
  popularity(doc: number): number {
    const sold = this.sold[doc]!
    return sold / (sold + HALF_POPULAR)
  }

  /** What a score of words is multiplied by at most, whatever the day. */
  mostLift(doc: number): number {
    return this.lifts[doc]!
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
    const [inStock, popularity, rank] = [
      product.inStock ? 1 : 0,
      this.popularity(doc),
      this.early[doc],
    ]
    this.lifts[doc] = blend(1, { inStock, popularity, rank, recency: 1 }) * SLACK
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
    this.lifts = grown(this.lifts, new Float32Array(capacity))
    this.prices = perCurrency((currency) =>
      grown(this.prices[currency], new Float64Array(capacity)),
    )
  }

  get bytes(): number {
    const { ids, ranks, published, ratings, early, sold, lifts } = this
    const columns = [ids, ranks, published, ratings, early, sold, lifts]
    return [...columns, ...Object.values(this.prices)].reduce(
      (sum, column) => sum + column.byteLength,
      0,
    )
  }
}
