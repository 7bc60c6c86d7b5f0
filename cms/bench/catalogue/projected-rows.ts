import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { presentEntry } from '../../src/domains/catalogue/projection/product/entry.rules.ts'
import { presentTerms } from '../../src/domains/catalogue/projection/product/terms.rules.ts'
import { canBeOrdered, listedStock } from '../../src/domains/catalogue/projection/stock.rules.ts'
import { emptyWorld, viewOf, type World } from '../../src/domains/catalogue/projection/world.ts'
import type { Cell, Rows } from './copy.ts'
import type { GeneratedProduct } from './product.ts'
import { references } from './references.ts'

/** What every generated product refers to, as the projection looks at it. */
export const world: World = {
  ...emptyWorld(),
  media: byId(references.media),
  brands: byId(references.brands),
  categories: byId(references.categories),
  variantTypes: byId(references.variantTypes),
  variantOptions: byId(references.variantOptions),
  attributes: byId(references.attributes),
  attributeOptions: byId(references.attributeOptions),
}

/** Writes the rows that the projection would make of a product, without asking any table. */
export function addProjected(rows: Rows, generated: GeneratedProduct): void {
  const { product, variants, pieces, stars } = generated
  const available = pieces.reduce((sum, one) => sum + one, 0)
  const stock = listedStock({ available, backorder: false })
  const average = stars.reduce((sum, star) => sum + star, 0) / stars.length
  const rating =
    stars.length === 0 ? null : { average: Math.round(average * 10) / 10, count: stars.length }
  const entries = LOCALES.flatMap(
    (locale) => presentEntry(product, variants, viewOf(world, locale)) ?? [],
  )
  for (const entry of entries) {
    rows.add('catalogue_entries', {
      ...inColumns(entry),
      stock,
      in_stock: canBeOrdered(stock),
      rating,
    })
  }
  const terms = presentTerms(product, variants, world, entries)
  rows.add('catalogue_terms', { product_id: product.id, terms })
}

function inColumns(row: object): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      value as Cell,
    ]),
  )
}

function byId<Doc extends { id: number }>(docs: readonly Doc[]): Map<number, Doc> {
  return new Map(docs.map((doc) => [doc.id, doc]))
}
