import type { Currency } from '@vitrine/shared-types/primitives/money'
import { MINOR_DIGITS } from '../i18n/contract-lists.ts'

/** Prices from … to …, both included, in minor units; null: no bound. At least one is set. */
export interface PriceSpan {
  minMinor: number | null
  maxMinor: number | null
}

const AMOUNT = /^(\d{1,9})(?:\.(\d+))?$/u
const SPAN = /^(?:([a-z]{3})-)?(\d[\d.]*)(?:-(\d[\d.]*))?$/u

/**
 * Reads prices as an address says them: `thb-500-1500`, `thb-500` and up; `500-1500` is meant in
 * the reader's currency. Prices of another currency mean nothing to this reader: null.
 */
export function readPriceSpan(text: string | undefined, currency: Currency): PriceSpan | null {
  const found = SPAN.exec(text ?? '')
  if (!found) return null
  const [, code, min, max] = found
  if (code !== undefined && code !== currency.toLowerCase()) return null
  return spanOf(min, max, currency)
}

/** The span between two amounts that somebody wrote into a form; null when there is no bound. */
export function spanOf(
  min: string | undefined,
  max: string | undefined,
  currency: Currency,
): PriceSpan | null {
  const low = minorOf(min, currency)
  const high = minorOf(max, currency)
  const isTurned = low !== null && high !== null && low > high
  const [minMinor, maxMinor] = isTurned ? [high, low] : [low, high]
  // Nothing costs less than nothing.
  const span = { minMinor: minMinor === 0 ? null : minMinor, maxMinor }
  return span.minMinor === null && span.maxMinor === null ? null : span
}

/** The span as an address says it. */
export function writePriceSpan({ minMinor, maxMinor }: PriceSpan, currency: Currency): string {
  const start = `${currency.toLowerCase()}-${majorOf(minMinor ?? 0, currency)}`
  return maxMinor === null ? start : `${start}-${majorOf(maxMinor, currency)}`
}

/** An amount as people write it into a field: `500`, `12.5`. */
export function majorOf(amountMinor: number, currency: Currency): string {
  const digits = MINOR_DIGITS[currency]
  const text = String(amountMinor).padStart(digits + 1, '0')
  const fraction = text.slice(-digits).replace(/0+$/u, '')
  const whole = text.slice(0, -digits)
  return fraction === '' ? whole : `${whole}.${fraction}`
}

function minorOf(text: string | undefined, currency: Currency): number | null {
  const found = AMOUNT.exec((text ?? '').trim())
  const digits = MINOR_DIGITS[currency]
  if (!found || (found[2]?.length ?? 0) > digits) return null
  return Number(`${found[1]}${(found[2] ?? '').padEnd(digits, '0')}`)
}
