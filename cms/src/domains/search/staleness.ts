import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Staleness } from './catalogue.ts'

/** Figures alone: the words of a product are as they were. */
const FIGURES = new Set<StoreEvent['type']>(['stock.changed', 'price.changed', 'search.changed'])
const TAG = /^(?<kind>product|words|sold|brand|category):(?<id>\d+)$/u

/** What is old, as it comes to be known. */
export interface Pending extends Staleness {
  /** Everything is. */
  all: boolean
}

export function nothingPending(): Pending {
  return { products: new Map(), names: false, all: false }
}

export function isPending({ products, names, all }: Pending): boolean {
  return all || names || products.size > 0
}

/** Adds what these events make old. */
export function addEvents(pending: Pending, events: readonly StoreEvent[]): void {
  for (const { type, tags } of events) {
    for (const tag of tags) {
      if (tag === 'facets') pending.names = true
      const { kind, id } = TAG.exec(tag)?.groups ?? {}
      if (kind === 'brand' || kind === 'category') pending.names = true
      else if (kind !== undefined) addProduct(pending, Number(id), !FIGURES.has(type))
    }
  }
}

/** Puts back what could not be reloaded. */
export function addPending(pending: Pending, other: Pending): void {
  pending.all ||= other.all
  pending.names ||= other.names
  for (const [id, words] of other.products) addProduct(pending, id, words)
}

function addProduct({ products }: Pending, id: number, words: boolean): void {
  products.set(id, words || products.get(id) === true)
}
