import { cut } from '../cut.ts'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { toRichText } from '../rich-text/from-html.ts'
import type { MapResult, Note, SourceProduct } from '../product.ts'
import { ProductRefusal } from '../refusal.ts'
import type { Columns, Fact } from './columns.ts'
import { MAX_ROWS_PER_PRODUCT, type RowGroup } from './group.ts'
import { mapAttributes } from './map-attributes.ts'
import { mapImages } from './map-images.ts'
import { mapOptions } from './map-options.ts'
import { mapVariants } from './map-variants.ts'
import { toRow, type Row } from './rows.ts'
import { hasForbiddenCharacter, isFormula, toFlag, toTags } from './values.ts'

/** What the mapping of a file needs to know besides its lines. */
export interface MapContext {
  columns: Columns
  currency: Currency
}

/** The lines of one product, mapped. */
export interface ProductRows {
  handle: string
  rows: Row[]
  /** Whether the file has a column for it at all. */
  has(fact: Fact): boolean
  /** The first line that says something. */
  first(fact: Fact): string
  note(line: number, text: string): void
}

const MAX_HANDLE = 255
const MAX_NAME = 120
const MAX_TITLE = 200

/** Maps the lines of one product, or rejects it with the lines and the reason. */
export function mapProduct(group: RowGroup, context: MapContext): MapResult {
  const notes: Note[] = []
  const source = readRows(group, context.columns, notes)
  try {
    refuseWhatCannotBeStored(source, group)
    return { kind: 'mapped', product: assemble(source, context), notes }
  } catch (error) {
    if (!(error instanceof ProductRefusal)) throw error
    const rejection = { handle: group.handle, lines: error.lines, reason: error.message }
    return { kind: 'rejected', rejection }
  }
}

function readRows(group: RowGroup, columns: Columns, notes: Note[]): ProductRows {
  const rows = group.records.map((record) => toRow(record, columns))
  return {
    handle: group.handle,
    rows,
    has: (fact) => columns.at.has(fact),
    first: (fact) => rows.find((row) => row.get(fact) !== '')?.get(fact) ?? '',
    note: (line, text) => notes.push({ line, handle: group.handle, text }),
  }
}

function assemble(source: ProductRows, context: MapContext): SourceProduct {
  const title = source.first('title')
  const line = source.rows[0]?.line ?? 0
  if (title === '') throw new ProductRefusal('The product has no title.', [line])
  noteOtherTitles(source, title)
  if (title.length > MAX_TITLE) source.note(line, `the title is cut after ${MAX_TITLE} characters`)
  const options = mapOptions(source)
  const variants = mapVariants(source, options, context)
  return {
    handle: source.handle,
    line,
    title: cut(title, MAX_TITLE),
    description: source.has('body') ? toRichText(source.first('body')) : undefined,
    brand: source.has('vendor') ? cut(source.first('vendor'), MAX_NAME) || null : undefined,
    categories: mapCategories(source),
    tags: mapTags(source),
    status: mapStatus(
      source,
      variants.every(({ price }) => !price),
    ),
    seo: mapSeo(source),
    options: options.map(({ key, label }) => ({ key, label })),
    variants,
    images: mapImages(source),
    attributes: mapAttributes(source, context.columns),
  }
}

function noteOtherTitles(source: ProductRows, title: string): void {
  for (const row of source.rows) {
    const other = row.get('title')
    if (other !== '' && other !== title) {
      source.note(row.line, `the same handle with another title ("${other}"): taken as one product`)
    }
  }
}

function mapCategories(source: ProductRows): string[][] | undefined {
  if (!source.has('category') && !source.has('type')) return undefined
  const path = source
    .first('category')
    .split('>')
    .map((part) => cut(part.trim(), MAX_NAME))
    .filter((part) => part !== '' && part.toLowerCase() !== 'uncategorized')
    .slice(0, 10)
  const type = cut(source.first('type'), MAX_NAME)
  if (path.length > 0) return [path]
  return type === '' ? [] : [[type]]
}

function mapTags(source: ProductRows): string[] | undefined {
  if (!source.has('tags') && !source.has('giftCard')) return undefined
  const isGiftCard = toFlag(source.first('giftCard')) === true
  // The type stands as a tag where the product's place in the tree comes from its category.
  const hasPath = (mapCategories(source)?.[0]?.length ?? 0) > 0 && source.first('category') !== ''
  const extra = [hasPath ? source.first('type') : '', isGiftCard ? 'gift-card' : '']
  return toTags([source.first('tags'), ...extra].join(','))
}

function mapStatus(source: ProductRows, isWithoutPrice: boolean): SourceProduct['status'] {
  if (!source.has('status') && !source.has('published')) return undefined
  const status = source.first('status').toLowerCase()
  const isActive = status === '' || status === 'active'
  const isPublished = toFlag(source.first('published')) !== false
  if (!isActive || !isPublished) return 'draft'
  if (!isWithoutPrice) return 'published'
  if (source.has('price')) {
    source.note(source.rows[0]?.line ?? 0, 'no variant has a price: imported as a draft')
  }
  return source.has('price') ? 'draft' : undefined
}

function mapSeo(source: ProductRows): SourceProduct['seo'] {
  if (!source.has('seoTitle') && !source.has('seoDescription')) return undefined
  return {
    title: source.first('seoTitle') || null,
    description: source.first('seoDescription') || null,
  }
}

const TEXT_FACTS = [
  'handle',
  'title',
  'vendor',
  'type',
  'tags',
  'sku',
  'barcode',
  'seoTitle',
  'option1Name',
  'option1Value',
  'option2Name',
  'option2Value',
  'option3Name',
  'option3Value',
] as const satisfies Fact[]

function refuseWhatCannotBeStored(source: ProductRows, group: RowGroup): void {
  const lines = [source.rows[0]?.line ?? 0]
  if (group.isOverfull) {
    throw new ProductRefusal(`The product has more than ${MAX_ROWS_PER_PRODUCT} lines.`, lines)
  }
  if (source.handle.length > MAX_HANDLE) {
    throw new ProductRefusal(`The handle is longer than ${MAX_HANDLE} characters.`, lines)
  }
  for (const [index, record] of group.records.entries()) {
    if (record.cells.some(hasForbiddenCharacter)) {
      throw new ProductRefusal('A cell holds a NUL character.', [record.line])
    }
    const formula = TEXT_FACTS.find((fact) => isFormula(source.rows[index]?.get(fact) ?? ''))
    if (formula !== undefined) {
      throw new ProductRefusal(`The cell "${formula}" holds a spreadsheet formula.`, [record.line])
    }
  }
}
