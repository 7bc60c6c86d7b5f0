import type { Columns } from '../columns/columns.ts'
import type { OrderName } from '../columns/order-names.ts'
import type { Direction } from '../columns/sorted.ts'
import { compareTitles } from '../columns/titles.ts'
import type { CursorPlace, ListOrder } from './cursor.ts'

/** How a list without words is sorted. */
export interface Placing {
  order: OrderName
  direction: Direction
  /** What a cursor remembers of a product; null where it has no key. */
  keyOf(doc: number): string | null
  /** Compares a product's key with that of a cursor: both have one. */
  compareKey(doc: number, key: string): number
}

export function placingOf(columns: Columns, { sort, locale, currency }: ListOrder): Placing {
  switch (sort) {
    case 'featured':
      return byNumber('rank', 'rising', (doc) => columns.rankOf(doc))
    case 'newest':
      return {
        order: 'published',
        direction: 'falling',
        keyOf: (doc) => new Date(columns.publishedAt(doc)).toISOString(),
        compareKey: (doc, key) => columns.publishedAt(doc) - Date.parse(key),
      }
    case 'price_asc':
      return byNumber(`price.${currency}`, 'rising', (doc) => columns.price(doc, currency))
    case 'price_desc':
      return byNumber(`price.${currency}`, 'falling', (doc) => columns.price(doc, currency))
    case 'rating':
      return byNumber('rating', 'falling', (doc) => Math.round(columns.rating(doc) * 10))
    case 'title':
      return {
        order: `title.${locale}`,
        direction: 'rising',
        keyOf: (doc) => columns.title(doc, locale),
        compareKey: (doc, key) => compareTitles(columns.title(doc, locale), key),
      }
  }
}

function byNumber(
  order: OrderName,
  direction: Direction,
  number: (doc: number) => number,
): Placing {
  return {
    order,
    direction,
    keyOf: (doc) => (Number.isNaN(number(doc)) ? null : String(number(doc))),
    compareKey: (doc, key) => number(doc) - Number(key),
  }
}

/** Whether a product comes after the place of a cursor: the one condition that pages share. */
export function afterPlace(
  columns: Columns,
  placing: Placing,
  { key, id }: CursorPlace,
): (doc: number) => boolean {
  const sign = placing.direction === 'rising' ? 1 : -1
  return (doc) => {
    const byId = sign * (columns.idOf(doc) - id) > 0
    const hasKey = placing.keyOf(doc) !== null
    if (key === null) return !hasKey && byId
    if (!hasKey) return true
    const byKey = sign * placing.compareKey(doc, key)
    return byKey === 0 ? byId : byKey > 0
  }
}
