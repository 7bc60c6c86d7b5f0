import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import {
  bitsetFor,
  clearBit,
  grownBits,
  hasBit,
  keepCommon,
  membersOf,
  setBit,
  type Bitset,
} from './bitset.ts'
import { Marks } from './marks.ts'
import { Order } from './order.ts'
import { grown, ORDER_NAMES, orders, perCurrency, type OrderName } from './order-names.ts'
import type { IndexedProduct } from './row.ts'
import { compareTitles } from './titles.ts'

const FIRST_CAPACITY = 1024
const HALF_POPULAR = 20

/**
 * The published products column by column. A product has a small number of its own, its place in
 * every array; the numbers of products that are gone are given out again.
 */
export class Columns {
  capacity = 0
  /** Grows with every change of what is filtered, counted or sorted by. */
  version = 0
  live: Bitset = bitsetFor(0)
  inStock: Bitset = bitsetFor(0)
  readonly marks = new Marks()
  readonly orders: Record<OrderName, Order>
  private readonly docs = new Map<number, number>()
  private readonly free: number[] = []
  private next = 0
  private ids = new Int32Array(0)
  private ranks = new Float64Array(0)
  private published = new Float64Array(0)
  private prices = perCurrency(() => new Float64Array(0))
  private ratings = new Float32Array(0)
  private reviews = new Int32Array(0)
  private early = new Float32Array(0)
  private sold = new Float32Array(0)
  private readonly titles: Record<Locale, string[]> = { en: [], th: [] }

  constructor() {
    this.orders = {
      rank: this.numberOrder((doc) => this.ranks[doc]!),
      published: this.numberOrder((doc) => this.published[doc]!),
      rating: this.numberOrder((doc) => this.ratings[doc]!),
      ...orders(CURRENCIES, 'price', (currency) =>
        this.numberOrder((doc) => this.prices[currency][doc]!),
      ),
      ...orders(LOCALES, 'title', (locale) => this.titleOrder(locale)),
    }
  }

  get size(): number {
    return this.docs.size
  }

  docOf(id: number): number | undefined {
    return this.docs.get(id)
  }

  idOf(doc: number): number {
    return this.ids[doc]!
  }

  rankOf(doc: number): number {
    return this.ranks[doc]!
  }

  publishedAt(doc: number): number {
    return this.published[doc]!
  }

  /** In minor units; not a number where it is not sold in the currency. */
  price(doc: number, currency: Currency): number {
    return this.prices[currency][doc]!
  }

  /** Of these products, the prices in a currency from the lowest to the highest. */
  pricesAmong(docs: Bitset, currency: Currency): Float64Array {
    return this.orders[`price.${currency}`].keysAmong(docs, this.prices[currency])
  }

  /** Stars on average; not a number while there is no review. */
  rating(doc: number): number {
    return this.ratings[doc]!
  }

  /** Of these products, how many have each whole number of stars, from 0 to 5. */
  starsAmong(docs: Bitset): Uint32Array {
    const counts = new Uint32Array(6)
    const { ratings } = this
    for (let at = 0; at < docs.length; at += 1) {
      for (let word = docs[at]!; word !== 0; word &= word - 1) {
        const stars = ratings[(at << 5) + 31 - Math.clz32(word & -word)]!
        if (stars >= 0) counts[stars | 0]! += 1
      }
    }
    return counts
  }

  /** Who has a price, or a rating, within these bounds. */
  within(column: 'rating' | Currency, min: number, max: number): Bitset {
    const keys = column === 'rating' ? this.ratings : this.prices[column]
    const bits = bitsetFor(this.capacity)
    for (let doc = 0; doc < this.next; doc += 1) {
      if (keys[doc]! >= min && keys[doc]! <= max) setBit(bits, doc)
    }
    return keepCommon(bits, this.live)
  }

  /** How early a product stands in the editors' order: 1 first, towards 0. */
  earliness(doc: number): number {
    return this.early[doc]!
  }

  reviewCount(doc: number): number {
    return this.reviews[doc]!
  }

  /** How well it sells: from 0 to 1, a half at 20 pieces in 90 days. */
  popularity(doc: number): number {
    const sold = this.sold[doc]!
    return sold / (sold + HALF_POPULAR)
  }

  title(doc: number, locale: Locale): string {
    return this.titles[locale][doc] ?? ''
  }

  /** Takes the order of all titles in a language: ids, separated by commas. */
  beginTitles(locale: Locale, ids: string): void {
    const sorted = new Int32Array(this.docs.size)
    let size = 0
    for (const [id] of ids.matchAll(/\d+/gu)) {
      const doc = this.docs.get(Number(id))
      if (doc !== undefined) sorted[size++] = doc
    }
    // A title that is missing in the language is put in its place at the first look.
    if (size === sorted.length) this.orders[`title.${locale}`].begin(sorted, size)
  }

  /** Writes a product, known or new. Answers its number. */
  put(product: IndexedProduct): number {
    const known = this.docs.get(product.id)
    const doc = known ?? this.take(product.id)
    const moved = this.write(doc, product)
    const isMarked = this.marks.put(doc, product.marks)
    const isStocked = hasBit(this.inStock, doc) !== product.inStock
    if (isStocked) (product.inStock ? setBit : clearBit)(this.inStock, doc)
    for (const name of known === undefined ? ORDER_NAMES : moved) this.orders[name].move(doc)
    if (known === undefined || moved.length > 0 || isMarked || isStocked) this.version += 1
    return doc
  }

  /** Forgets a product. Answers the number that it had. */
  remove(id: number): number | undefined {
    const doc = this.docs.get(id)
    if (doc === undefined) return undefined
    this.docs.delete(id)
    this.free.push(doc)
    clearBit(this.live, doc)
    clearBit(this.inStock, doc)
    this.marks.put(doc, [])
    for (const name of ORDER_NAMES) this.orders[name].move(doc)
    this.version += 1
    return doc
  }

  /** Roughly, without the titles' own characters. */
  get bytes(): number {
    const orders = ORDER_NAMES.reduce((sum, name) => sum + this.orders[name].bytes, 0)
    const perProduct = 4 + 8 * 4 + 4 + 4 + 4 + 2 * 8 + 40
    return this.capacity * perProduct + this.marks.bytes + orders
  }

  private take(id: number): number {
    const doc = this.free.pop() ?? this.next++
    if (doc >= this.capacity) this.grow()
    this.docs.set(id, doc)
    this.ids[doc] = id
    setBit(this.live, doc)
    return doc
  }

  /** Writes what can be compared, and answers in which orders the product stands elsewhere now. */
  private write(doc: number, product: IndexedProduct): OrderName[] {
    const moved: OrderName[] = []
    const set = (keys: Float64Array | Float32Array, key: number | null, name: OrderName): void => {
      const before = keys[doc]
      keys[doc] = key ?? Number.NaN
      if (!Object.is(keys[doc], before)) moved.push(name)
    }
    set(this.ranks, product.rank, 'rank')
    set(this.published, product.publishedAt, 'published')
    set(this.ratings, product.rating, 'rating')
    this.reviews[doc] = product.reviews
    this.sold[doc] = product.sold
    this.early[doc] = 1 / (1 + Math.log2(1 + Math.max(0, product.rank)))
    for (const currency of CURRENCIES) {
      set(this.prices[currency], product.prices[currency], `price.${currency}`)
    }
    for (const locale of LOCALES) {
      if (this.titles[locale][doc] !== product.titles[locale]) moved.push(`title.${locale}`)
      this.titles[locale][doc] = product.titles[locale]
    }
    return moved
  }

  private grow(): void {
    const capacity = Math.max(FIRST_CAPACITY, this.capacity * 2)
    this.capacity = capacity
    this.live = grownBits(this.live, capacity)
    this.inStock = grownBits(this.inStock, capacity)
    this.marks.grow(capacity)
    this.ids = grown(this.ids, new Int32Array(capacity))
    this.ranks = grown(this.ranks, new Float64Array(capacity))
    this.published = grown(this.published, new Float64Array(capacity))
    this.ratings = grown(this.ratings, new Float32Array(capacity))
    this.early = grown(this.early, new Float32Array(capacity))
    this.sold = grown(this.sold, new Float32Array(capacity))
    this.reviews = grown(this.reviews, new Int32Array(capacity))
    this.prices = perCurrency((currency) =>
      grown(this.prices[currency], new Float64Array(capacity)),
    )
  }

  private numberOrder(keyOf: (doc: number) => number): Order {
    return new Order({
      ...this.everybody(),
      hasKey: (doc) => !Number.isNaN(keyOf(doc)),
      compare: (one, other) => keyOf(one) - keyOf(other) || this.ids[one]! - this.ids[other]!,
    })
  }

  private titleOrder(locale: Locale): Order {
    return new Order({
      ...this.everybody(),
      hasKey: () => true,
      compare: (one, other) =>
        compareTitles(this.title(one, locale), this.title(other, locale)) ||
        this.ids[one]! - this.ids[other]!,
    })
  }

  private everybody() {
    return {
      everyone: () => Int32Array.from(membersOf(this.live)),
      isLive: (doc: number) => hasBit(this.live, doc),
      idOf: (doc: number) => this.ids[doc]!,
    }
  }
}
