import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { logger } from '../../platform/logger.ts'
import type { ReadDatabase, ReadRows } from '../../platform/read-database.ts'
import { Columns } from './columns/columns.ts'
import { createTermIndex, type TermIndex } from './engine/index.ts'
import type { Names } from './names.ts'
import { readNames } from './queries/read-names.ts'
import {
  BEGIN_PRODUCTS,
  idsByTitle,
  indexedProduct,
  nextProducts,
  productsById,
  type ProductIndexRow,
} from './queries/read-products.ts'

/** The published catalogue in memory. Look at it in one go: it changes between two turns. */
export interface Catalogue {
  columns: Columns
  words: TermIndex
  names: Names
}

const LOADED_AT_ONCE = 1000
const RELOADED_AT_ONCE = 500

/** Reads the whole catalogue as it is at one moment. */
export async function loadCatalogue(db: ReadDatabase): Promise<Catalogue> {
  const catalogue = await db.snapshot(async (rows) => {
    const names = await readNames(rows)
    const columns = new Columns()
    const words = await loadProducts(rows, columns)
    for (const locale of LOCALES) {
      const [sorted] = await rows<{ ids: string }>(idsByTitle(locale))
      columns.beginTitles(locale, sorted?.ids ?? '')
    }
    return { columns, words, names }
  })
  // One at a time, so that a process that answers already does not stand still for all of them.
  for (const order of Object.values(catalogue.columns.orders)) {
    order.prepare()
    await nextTurn()
  }
  catalogue.columns.marks.prepare()
  return catalogue
}

async function loadProducts(rows: ReadRows, columns: Columns): Promise<TermIndex> {
  const words = createTermIndex()
  const loading = words.beginLoad()
  let wordless = 0
  await rows(BEGIN_PRODUCTS)
  const read = () => rows<ProductIndexRow>(nextProducts(LOADED_AT_ONCE))
  // Postgres reads the next ones while these are put in their places.
  let reading = read()
  for (;;) {
    const batch = await reading
    const isLast = batch.length < LOADED_AT_ONCE
    if (!isLast) reading = read()
    for (const row of batch) {
      const doc = columns.put(indexedProduct(row))
      if (row.terms === null) wordless += 1
      else loading.add(doc, row.terms)
    }
    if (isLast) break
  }
  if (wordless > 0) logger.warn({ msg: 'products without words: run `vitrine rebuild`', wordless })
  await loading.finish()
  return words
}

/** What of a catalogue is old. */
export interface Staleness {
  /** Products, and whether their words may be old as well. */
  products: Map<number, boolean>
  names: boolean
}

/** Brings what is old in line with the database. */
export async function reload(
  db: ReadDatabase,
  catalogue: Catalogue,
  { products, names }: Staleness,
): Promise<void> {
  const ids = [...products.keys()]
  let isNameMissing = names
  for (let start = 0; start < ids.length; start += RELOADED_AT_ONCE) {
    const some = ids.slice(start, start + RELOADED_AT_ONCE)
    const [withWords, without] = [true, false].map((is) =>
      some.filter(
        (id) => (products.get(id) === true || catalogue.columns.docOf(id) === undefined) === is,
      ),
    ) as [number[], number[]]
    isNameMissing = (await reloadProducts(db, catalogue, withWords, 'words')) || isNameMissing
    isNameMissing = (await reloadProducts(db, catalogue, without, 'no words')) || isNameMissing
  }
  if (isNameMissing) catalogue.names = await readNames((query) => db.rows(query))
  // In turns of its own: nobody waits for it.
  catalogue.words.tidy().catch((err: unknown) => {
    logger.error({ msg: 'the words of products could not be tidied up', err })
  })
}

/** Answers whether some product is marked with what has no name yet. */
async function reloadProducts(
  db: ReadDatabase,
  { columns, words, names }: Catalogue,
  ids: number[],
  terms: 'words' | 'no words',
): Promise<boolean> {
  if (ids.length === 0) return false
  const rows = await db.rows<ProductIndexRow>(productsById(ids, terms))
  const found = new Set(rows.map(({ id }) => id))
  let isNameMissing = false
  for (const row of rows) {
    const product = indexedProduct(row)
    const doc = columns.put(product)
    if (terms === 'words') words.replace(doc, row.terms)
    isNameMissing ||= product.marks.some((mark) => isUnknown(mark, names))
  }
  for (const id of ids) {
    if (found.has(id)) continue
    const doc = columns.remove(id)
    if (doc !== undefined) words.replace(doc, null)
  }
  return isNameMissing
}

/** An import makes attributes without saying so. */
function isUnknown(mark: string, { facets }: Names): boolean {
  if (!mark.startsWith('f:')) return false
  const [key = '', value = ''] = mark.slice(2).split(':')
  const facet = facets.get(key)
  return facet === undefined || (facet.kind === 'option' && !facet.values.has(value))
}
