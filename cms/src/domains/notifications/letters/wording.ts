import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { SHOP_TIME_ZONE } from '../../../platform/shop-time.ts'

const FORMAT_LOCALE: Record<Locale, string> = { en: 'en-GB', th: 'th-TH' }
const MINOR_DIGITS: Record<Currency, number> = { THB: 2, USD: 2 }

/** Picks one of two texts by language. */
export function wordsFor(locale: Locale): (en: string, th: string) => string {
  return (en, th) => (locale === 'th' ? th : en)
}

/** An amount as the shop writes it: `฿590`, `US$18.50`. */
export function money(amountMinor: number, currency: Currency, locale: Locale): string {
  return moneyBeside([amountMinor], currency, locale)(amountMinor)
}

/** Writes amounts that stand among others: with decimals as soon as one of them has any. */
export function moneyBeside(
  others: number[],
  currency: Currency,
  locale: Locale,
): (amountMinor: number) => string {
  const digits = MINOR_DIGITS[currency]
  const isWhole = others.every((amountMinor) => amountMinor % 10 ** digits === 0)
  const format = new Intl.NumberFormat(FORMAT_LOCALE[locale], {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'THB' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  })
  return (amountMinor) => format.format(amountMinor / 10 ** digits).replaceAll(/\s/gu, '')
}

/** A moment by the shop's clock: `Saturday 21 November, 17:30`. */
export function moment(at: string, locale: Locale): string {
  return new Intl.DateTimeFormat(`${FORMAT_LOCALE[locale]}-u-ca-gregory`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: SHOP_TIME_ZONE,
  }).format(new Date(at))
}

/** `Hello Nok,`; nothing when the name is not known. */
export function greeting(name: string | null, locale: Locale): { kind: 'text'; text: string }[] {
  if (name === null || name.trim() === '') return []
  return [{ kind: 'text', text: locale === 'th' ? `สวัสดี คุณ${name}` : `Hello ${name},` }]
}
