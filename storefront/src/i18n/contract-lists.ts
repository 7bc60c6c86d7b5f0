import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'

/*
 * The contract's lists without its schemas, for code that goes to the browser: importing them from
 * the contract would bring zod along (30 KB, and a probe that the content policy refuses). The
 * types refuse a missing entry, and a test compares the values.
 */
const LOCALE_SET: Record<Locale, true> = { en: true, th: true }
const DIGITS: Record<Currency, number> = { THB: 2, USD: 2 }

/** The languages of the shop, the default first. */
export const LOCALES = Object.keys(LOCALE_SET) as Locale[]
/** The currencies of the shop, the default first. */
export const CURRENCIES = Object.keys(DIGITS) as Currency[]
/** Decimal places of each currency. */
export const MINOR_DIGITS = DIGITS
