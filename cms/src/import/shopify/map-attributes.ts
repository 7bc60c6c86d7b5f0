import { cut } from '../cut.ts'
import { toKey } from '../keys.ts'
import type { Label, SourceAttribute } from '../product.ts'
import type { Columns, MetafieldColumn } from './columns.ts'
import type { ProductRows } from './map-product.ts'

const MAX_LABEL = 80
const MAX_VALUE = 500
const MAX_VALUES = 50

/** Metafields as attributes: Shopify's own hold keywords from lists, the others hold texts. */
export function mapAttributes(
  source: ProductRows,
  columns: Columns,
): SourceAttribute[] | undefined {
  const hasRowFields = source.has('metafieldKey') && source.has('metafieldValue')
  if (columns.metafields.length === 0 && !hasRowFields) return undefined
  const fromColumns = columns.metafields.flatMap((column) => fromColumn(source, column))
  const byKey = new Map<string, SourceAttribute>()
  for (const attribute of [...fromColumns, ...(hasRowFields ? fromRows(source) : [])]) {
    if (!byKey.has(attribute.key)) byKey.set(attribute.key, attribute)
  }
  return [...byKey.values()]
}

function fromColumn(source: ProductRows, column: MetafieldColumn): SourceAttribute[] {
  const text = source.rows.map((row) => row.at(column.index)).find((cell) => cell !== '') ?? ''
  if (text === '') return []
  const name = { key: column.key, label: cut(column.label, MAX_LABEL) }
  if (!column.isKeywords) return [{ ...name, type: 'text', values: [asText(text)] }]
  const values = new Map<string, Label>()
  for (const word of text.split(';').map((part) => part.trim())) {
    if (word !== '') values.set(toKey(word), { key: toKey(word), label: toWords(word) })
  }
  return [{ ...name, type: 'option', values: [...values.values()].slice(0, MAX_VALUES) }]
}

/** Older exports put one metafield on a line. Those on a variant's line belong to it alone. */
function fromRows(source: ProductRows): SourceAttribute[] {
  return source.rows.flatMap((row) => {
    const [field, value] = [row.get('metafieldKey'), row.get('metafieldValue')]
    if (field === '' || value === '') return []
    if (row.get('sku') !== '' || row.get('price') !== '') {
      source.note(row.line, `the metafield "${field}" of a single variant is left out`)
      return []
    }
    const label = toWords(field)
    return [
      { key: toKey(field.replaceAll('_', '-')), label, type: 'text', values: [asText(value)] },
    ]
  })
}

function asText(text: string): Label {
  return { key: toKey(text), label: cut(text, MAX_VALUE) }
}

/** `hyaluronic-acid` → "Hyaluronic acid". */
function toWords(keyword: string): string {
  const words = keyword.replace(/[-_]+/gu, ' ').trim()
  return cut(words.charAt(0).toUpperCase() + words.slice(1), MAX_LABEL)
}
