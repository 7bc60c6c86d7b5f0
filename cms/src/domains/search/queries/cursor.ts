import { DomainError } from '../../../platform/errors.ts'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { ProductSort } from '@vitrine/shared-types/store-api/v1/product-list'
import { z } from 'zod'

/** The order a list is in: a cursor of one order means nothing in another. */
export interface ListOrder {
  sort: ProductSort
  isSearch: boolean
  locale: Locale
  currency: Currency
}

/** The last entry of a page: its sort key (null: not sold in this currency), its id, its page. */
export interface CursorPlace {
  key: string | null
  id: number
  page: number
}

const WholeNumber = z.string().regex(/^-?\d{1,15}$/u)
/** By its key, or where editors move products about, by its position. */
const FeaturedKey = z.string().regex(/^(?:-?\d{1,16}|@\d{1,9})$/u)
const Instant = z.iso.datetime().regex(/^(?:19|20)\d\d-/u)
const Text = z.string().refine((text) => !text.includes('\0'))

const Place = z.strictObject({
  o: z.string(),
  k: z.string().nullable(),
  i: z.int().min(1).max(2_147_483_647),
  p: z.int().min(1).max(1_000_000),
})

/** What the key of each order must look like before it may reach the database. */
function keySchemaOf(order: ListOrder): z.ZodType<string | null> {
  switch (order.sort) {
    case 'featured':
      return FeaturedKey
    case 'newest':
      return Instant
    case 'price_asc':
    case 'price_desc':
    case 'rating':
      return WholeNumber.nullable()
    case 'title':
      return Text
  }
}

function nameOf(order: ListOrder): string {
  const currency = order.sort.startsWith('price') ? order.currency : ''
  return [order.sort, order.isSearch ? 'q' : '', order.locale, currency].join('.')
}

/** What a cursor remembers where products stand at positions: how many came before. */
export function positionKey(position: number): string {
  return `@${position}`
}

/** The position behind which the next page begins; undefined for other places. */
export function positionOf({ key }: CursorPlace): number | undefined {
  return key?.startsWith('@') === true ? Number(key.slice(1)) : undefined
}

/** Writes the place after which the next page begins; opaque to callers. */
export function writeCursor(order: ListOrder, place: CursorPlace): string {
  const body = { o: nameOf(order), k: place.key, i: place.id, p: place.page }
  return Buffer.from(JSON.stringify(body)).toString('base64url')
}

/** Reads a cursor back; refuses one that is damaged, forged or of another order. */
export function readCursor(order: ListOrder, cursor: string): CursorPlace {
  const place = Place.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!place.success) throw refused('The cursor is not one this list has given out')
  const { o: name, k: key, i: id, p: page } = place.data
  if (name !== nameOf(order)) {
    throw refused('The cursor belongs to another sort, search, language or currency')
  }
  if (!keySchemaOf(order).safeParse(key).success) {
    throw refused('The cursor is not one this list has given out')
  }
  return { key, id, page }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(message: string): DomainError {
  return new DomainError('invalid_request', { message, field: 'cursor' })
}
