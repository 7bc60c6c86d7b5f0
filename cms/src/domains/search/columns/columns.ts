import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import { bitsetFor, clearBit, grownBits, hasBit, membersOf, setBit, type Bitset } from './bitset.ts'
import { Figures } from './figures.ts'
import { Marks } from './marks.ts'
import { Order } from './order.ts'
import { ORDER_NAMES, orders, type OrderName } from './order-names.ts'
import type { IndexedProduct } from './row.ts'
import { Scratch } from './scratch.ts'
import { compareTitles } from './titles.ts'

const FIRST_CAPACITY = 1024
/** The text of a title and the entry of its number, roughly. */
const BYTES_OF_PRODUCT = 56

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
  /** For the list that is looked for just now. */
  readonly scratch = new Scratch()
  readonly orders: Record<OrderName, Order>
  private readonly docs = new Map<number, number>()
  private readonly free: number[] = []
  private next = 0
  private readonly figures = new Figures()
  private readonly titles: Record<Locale, string[]> = { en: [], th: [] }

  constructor() {
    this.orders = {
      rank: this.numberOrder((doc) => this.figures.ranks[doc]!),
      published: this.numberOrder((doc) => this.figures.published[doc]!),
      rating: this.numberOrder((doc) => this.figures.ratings[doc]!),
      ...orders(CURRENCIES, 'price', (currency) =>
        this.numberOrder((doc) => this.figures.prices[currency][doc]!),
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
    return this.figures.ids[doc]!
  }

  rankOf(doc: number): number {
    return this.figures.ranks[doc]!
  }

  publishedAt(doc: number): number {
    return this.figures.published[doc]!
  }

  /** In minor units; not a number where it is not sold in the currency. */
  price(doc: number, currency: Currency): number {
    return this.figures.prices[currency][doc]!
  }

  /** Of these products, the prices in a currency: rising. */
  pricesAmong(docs: Bitset, currency: Currency): Float64Array {
    return this.orders[`price.${currency}`].keysAmong(docs, this.figures.prices[currency])
  }

  /** Stars on average; not a number while there is no review. */
  rating(doc: number): number {
    return this.figures.ratings[doc]!
  }

  /** Who has a price, or a rating, within these bounds. */
  within(column: 'rating' | Currency, min: number, max: number): Bitset {
    const [order, keys] =
      column === 'rating'
        ? [this.orders.rating, this.figures.ratings]
        : [this.orders[`price.${column}`], this.figures.prices[column]]
    return order.within(keys, min, max, this.capacity)
  }

  /** How early a product stands in the editors' order: 1 first, towards 0. */
  earliness(doc: number): number {
    return this.figures.earliness(doc)
  }

  /** How well it sells: from 0 to 1. */
  popularity(doc: number): number {
    return this.figures.popularity(doc)
  }

  /** What a score of words is multiplied by at most, whatever the day. */
  mostLift(doc: number): number {
    return this.figures.mostLift(doc)
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
    return this.capacity * BYTES_OF_PRODUCT + this.figures.bytes + this.marks.bytes + orders
  }

  private take(id: number): number {
    const doc = this.free.pop() ?? this.next++
    if (doc >= this.capacity) this.grow()
    this.docs.set(id, doc)
    this.figures.ids[doc] = id
    setBit(this.live, doc)
    return doc
  }

  /** Writes what can be compared, and answers in which orders the product stands elsewhere now. */
  private write(doc: number, product: IndexedProduct): OrderName[] {
    const moved = this.figures.write(doc, product)
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
    this.figures.grow(capacity)
  }

  private numberOrder(keyOf: (doc: number) => number): Order {
    return new Order({
      ...this.everybody(),
      hasKey: (doc) => !Number.isNaN(keyOf(doc)),
      compare: (one, other) => keyOf(one) - keyOf(other) || this.idOf(one) - this.idOf(other),
    })
  }

  private titleOrder(locale: Locale): Order {
    return new Order({
      ...this.everybody(),
      hasKey: () => true,
      compare: (one, other) =>
        compareTitles(this.title(one, locale), this.title(other, locale)) ||
        this.idOf(one) - this.idOf(other),
    })
  }

  private everybody() {
    return {
      everyone: () => Int32Array.from(membersOf(this.live)),
      isLive: (doc: number) => hasBit(this.live, doc),
      idOf: (doc: number) => this.idOf(doc),
    }
  }
}
