import type { Currency } from '@vitrine/shared-types/primitives/money'
import { MINOR_DIGITS } from '../../i18n/contract-lists.ts'
import { formatPrice } from '../../i18n/format-price.ts'
import { translate } from '../../i18n/translate.ts'
import type { Reader } from '../../ui/context.ts'
import type { PriceSpan } from '../../ui/price-span.ts'

/** A span of prices in words: “฿500–฿1,000”, “up to ฿500”, “฿5,000 and more”. */
export function priceWords({ minMinor, maxMinor }: PriceSpan, reader: Reader): string {
  const t = translate(reader.locale, 'list')
  const { currency, locale } = reader
  const min = formatPrice(minMinor ?? 0, currency, locale)
  if (maxMinor === null) return t('priceFrom', { min })
  const max = formatPrice(roundEnd(maxMinor, currency), currency, locale)
  return minMinor === null ? t('priceTo', { max }) : t('priceBetween', { min, max })
}

/** A range that ends just below a whole price is said to end at it: nobody thinks in 999.99. */
function roundEnd(amountMinor: number, currency: Currency): number {
  return (amountMinor + 1) % 10 ** MINOR_DIGITS[currency] === 0 ? amountMinor + 1 : amountMinor
}
