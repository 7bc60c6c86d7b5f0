import type { PriceRange } from '@vitrine/shared-types/primitives/money'
import { formatPrice } from '../i18n/format-price.ts'
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
  const lowest = formatPrice(range.minMinor, range.currency, reader.locale)
  const before = range.compareAtMinor
  return (
    <PriceLine
      words={words}
      now={range.maxMinor > range.minMinor ? t('from', { price: lowest }) : lowest}
      {...(before === null ? {} : { before: formatPrice(before, range.currency, reader.locale) })}
    />
  )
}
