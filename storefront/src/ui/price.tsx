import type { PriceRange } from '@vitrine/shared-types/primitives/money'
import { formatPrices } from '../i18n/format-price.ts'
import { translate } from '../i18n/translate.ts'
import type { Reader } from './context.ts'
import { PriceLine } from './price-line.tsx'

/** What a product costs in the reader's currency, from its cheapest variant. */
export function PriceOfRange({ range, reader }: { range: PriceRange | null; reader: Reader }) {
  const t = translate(reader.locale, 'price')
  const words = { was: t('was'), now: t('now') }
  if (!range) {
    return <PriceLine words={words} missing={t('notSold', { currency: reader.currency })} />
  }
  const { minMinor, maxMinor, compareAtMinor, currency } = range
  const amounts = compareAtMinor === null ? [minMinor] : [minMinor, compareAtMinor]
  const [lowest = '', before] = formatPrices(amounts, currency, reader.locale)
  return (
    <PriceLine
      words={words}
      now={maxMinor > minMinor ? t('from', { price: lowest }) : lowest}
      before={before}
    />
  )
}
