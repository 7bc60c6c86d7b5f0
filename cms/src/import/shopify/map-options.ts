import { cut } from '../cut.ts'
import { toKey } from '../keys.ts'
import type { Label } from '../product.ts'
import type { Fact } from './columns.ts'
import type { ProductRows } from './map-product.ts'
import type { Row } from './rows.ts'

/** A thing to choose, with the column that holds the choice. */
export interface MappedOption extends Label {
  value: Fact
}

const COLUMNS = [
  { name: 'option1Name', value: 'option1Value' },
  { name: 'option2Name', value: 'option2Value' },
  { name: 'option3Name', value: 'option3Value' },
] as const
const MAX_LABEL = 80

/** What a shopper chooses from. Empty for Shopify's "Title: Default Title": there is no choice. */
export function mapOptions(source: ProductRows): MappedOption[] {
  const used = COLUMNS.filter(({ value }) => source.first(value) !== '')
  if (used.length === 1 && isDefaultTitle(source)) return []
  const taken = new Set<string>()
  return used.map(({ name, value }, index) => {
    const given = source.first(name)
    if (given === '') {
      source.note(
        source.rows[0]?.line ?? 0,
        `option ${index + 1} has no name: called "Option ${index + 1}"`,
      )
    }
    const label = toLabel(given || `Option ${index + 1}`)
    const key = taken.has(label.key) ? `${label.key}-${index + 1}` : label.key
    taken.add(key)
    return { key, label: label.label, value }
  })
}

function isDefaultTitle(source: ProductRows): boolean {
  const values = source.rows.map((row) => row.get('option1Value')).filter((value) => value !== '')
  return values.every((value) => /^default( title)?$/iu.test(value))
}

/** The value a line chooses for an option; null when the cell is empty. */
export function chosenValue(row: Row, option: MappedOption): Label | null {
  const text = row.get(option.value)
  return text === '' ? null : toLabel(text)
}

/** A name as the catalogue can hold it, with its key. The key tells apart what the cut makes equal. */
function toLabel(text: string): Label {
  return {
    key: toKey(text),
    label: text.length > MAX_LABEL ? `${cut(text, MAX_LABEL - 1)}…` : text,
  }
}
