import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { MINOR_DIGITS } from './contract-lists.ts'

const FORMAT_LOCALE: Record<Locale, string> = { en: 'en-GB', th: 'th-TH' }

/**
 * An amount of minor units in words: `฿590`, `US$18`, `US$18.50`. Decimals show only when there are
 * any, because whole prices are the rule and read better without.
 */
export function formatPrice(amountMinor: number, currency: Currency, locale: Locale): string {
  return format(amountMinor, currency, locale, isWhole(amountMinor, currency))
}

/**
 * Amounts that stand side by side, such as a price and the former one: when any has decimals all
 * show them (`฿69.99 ฿80.00`), so that they compare at a glance.
 */
export function formatPrices(amounts: number[], currency: Currency, locale: Locale): string[] {
  const areWhole = amounts.every((amountMinor) => isWhole(amountMinor, currency))
  return amounts.map((amountMinor) => format(amountMinor, currency, locale, areWhole))
}

/** The amount as schema.org wants it: a plain decimal such as `590.00`. */
export function decimalPrice(amountMinor: number, currency: Currency): string {
  return (amountMinor / 10 ** MINOR_DIGITS[currency]).toFixed(MINOR_DIGITS[currency])
}

function isWhole(amountMinor: number, currency: Currency): boolean {
  return amountMinor % 10 ** MINOR_DIGITS[currency] === 0
}

function format(amountMinor: number, currency: Currency, locale: Locale, areWhole: boolean) {
  return new Intl.NumberFormat(FORMAT_LOCALE[locale], {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'THB' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: areWhole ? 0 : MINOR_DIGITS[currency],
    maximumFractionDigits: MINOR_DIGITS[currency],
  })
    .format(amountMinor / 10 ** MINOR_DIGITS[currency])
    .replaceAll(/\s/gu, '')
}
