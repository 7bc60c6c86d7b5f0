import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { MINOR_DIGITS } from './contract-lists.ts'

const FORMAT_LOCALE: Record<Locale, string> = { en: 'en-GB', th: 'th-TH' }

/**
 * An amount of minor units in words: `฿590`, `US$18`, `US$18.50`. Decimals show only when there are
 * any, because whole prices are the rule and read better without.
 */
export function formatPrice(amountMinor: number, currency: Currency, locale: Locale): string {
  const isWhole = amountMinor % 10 ** MINOR_DIGITS[currency] === 0
  return new Intl.NumberFormat(FORMAT_LOCALE[locale], {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'THB' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: isWhole ? 0 : MINOR_DIGITS[currency],
    maximumFractionDigits: MINOR_DIGITS[currency],
  })
    .format(amountMinor / 10 ** MINOR_DIGITS[currency])
    .replaceAll(/\s/gu, '')
}

/** The amount as schema.org wants it: a plain decimal such as `590.00`. */
export function decimalPrice(amountMinor: number, currency: Currency): string {
  return (amountMinor / 10 ** MINOR_DIGITS[currency]).toFixed(MINOR_DIGITS[currency])
}
