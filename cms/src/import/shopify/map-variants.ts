import { cut } from '../cut.ts'
import { MINOR_DIGITS } from '@vitrine/shared-types/primitives/money'
import { toMinorUnits, type AmountFault } from '../decimal.ts'
import type { SourcePrice, SourceVariant } from '../product.ts'
import { ProductRefusal } from '../refusal.ts'
import type { Fact } from './columns.ts'
import { chosenValue, type MappedOption } from './map-options.ts'
import type { MapContext, ProductRows } from './map-product.ts'
import type { Row } from './rows.ts'
import { toFlag, toGrams, toQuantity } from './values.ts'

const VARIANT_FACTS = [
  'option1Value',
  'option2Value',
  'option3Value',
  'sku',
  'barcode',
  'price',
  'quantity',
  'grams',
] as const satisfies Fact[]
const MAX_BARCODE = 80

/** The lines that describe something to buy, each as a variant; lines with a picture alone are not. */
export function mapVariants(
  source: ProductRows,
  options: MappedOption[],
  context: MapContext,
): SourceVariant[] {
  const rows = source.rows.filter((row) => VARIANT_FACTS.some((fact) => row.get(fact) !== ''))
  const byChoice = new Map<string, SourceVariant>()
  for (const row of rows) {
    const variant = mapVariant(row, source, options, context)
    const choice = variant.options.map(({ value }) => value.key).join('|')
    const same = byChoice.get(choice)
    if (same === undefined) byChoice.set(choice, variant)
    else mergeSameChoice(same, variant, source)
  }
  if (byChoice.size > 0) return [...byChoice.values()]
  const line = source.rows[0]
  if (line === undefined) throw new ProductRefusal('The product has no lines.', [])
  return [mapVariant(line, source, options, context)]
}

/** An inventory export has a line per location: they add up. Elsewhere the first line stands. */
function mergeSameChoice(kept: SourceVariant, other: SourceVariant, source: ProductRows): void {
  if (source.has('location')) {
    kept.quantity = (kept.quantity ?? 0) + (other.quantity ?? 0)
    return
  }
  source.note(other.line, `left out: the same choice as on line ${kept.line}`)
}

function mapVariant(
  row: Row,
  source: ProductRows,
  options: MappedOption[],
  context: MapContext,
): SourceVariant {
  return {
    line: row.line,
    sku: row.get('sku') || null,
    options: options.map((option) => {
      const value = chosenValue(row, option)
      if (value !== null) return { type: option.key, value }
      throw new ProductRefusal(`The variant has no value for "${option.label}".`, [row.line])
    }),
    barcode: source.has('barcode') ? cut(row.get('barcode'), MAX_BARCODE) || null : undefined,
    weightGrams: mapWeight(row, source),
    price: mapPrice(row, source, context),
    ...mapStock(row, source),
    image: row.get('variantImage') || undefined,
  }
}

function mapWeight(row: Row, source: ProductRows): number | null | undefined {
  if (!source.has('grams') && !source.has('weight')) return undefined
  return toGrams(row.get('grams'), row.get('weight'), row.get('weightUnit'))
}

const FAULTS: Record<AmountFault, (text: string, context: MapContext) => string> = {
  not_a_number: (text) => `"${text}" is not an amount of money.`,
  negative: (text) => `The amount "${text}" is below zero.`,
  too_large: (text) => `The amount "${text}" is too large.`,
  too_precise: (text, { currency }) =>
    `The amount "${text}" has more than the ${MINOR_DIGITS[currency]} decimals of ${currency}.`,
}

function mapPrice(
  row: Row,
  source: ProductRows,
  context: MapContext,
): SourcePrice | null | undefined {
  if (!source.has('price')) return undefined
  const amountMinor = readAmount(row, 'price', context)
  const compareAt = readAmount(row, 'compareAt', context)
  if (amountMinor === null) return null
  // A former price that isn't higher is no sale.
  const isSale = compareAt !== null && compareAt > amountMinor
  return { amountMinor, compareAtMinor: isSale ? compareAt : null }
}

function readAmount(row: Row, fact: 'price' | 'compareAt', context: MapContext): number | null {
  const text = row.get(fact)
  if (text === '') return null
  const amount = toMinorUnits(text, MINOR_DIGITS[context.currency])
  if (typeof amount === 'number') return amount
  throw new ProductRefusal(FAULTS[amount](text, context), [row.line])
}

/**
 * Without a tracker Shopify never runs out, whatever the count says; a positive count was entered
 * by someone who counts, so it is believed.
 */
function mapStock(row: Row, source: ProductRows): Pick<SourceVariant, 'quantity' | 'isBackorder'> {
  const counted = source.has('quantity') ? toQuantity(row.get('quantity')) : null
  const isUntracked = source.has('tracker') && row.get('tracker') === '' && (counted ?? 0) === 0
  const continues = source.has('policy') ? toFlag(row.get('policy')) : undefined
  return {
    quantity: counted ?? undefined,
    isBackorder: continues === undefined ? undefined : continues === true || isUntracked,
  }
}
