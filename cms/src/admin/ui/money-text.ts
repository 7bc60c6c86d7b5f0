import { MINOR_DIGITS, type Currency } from '@vitrine/shared-types/primitives/money'

/** The signs that editors know; the code is used where there is none. */
const SIGNS: Record<Currency, string> = { THB: '฿', USD: '$' }

export type AmountProblem = 'not_an_amount' | 'too_many_decimals' | 'too_large'

export type ParsedAmount =
  | { kind: 'empty' }
  | { kind: 'amount'; minor: number }
  | { kind: 'wrong'; problem: AmountProblem }

/** The sign that stands before an amount. */
export function signOf(currency: Currency): string {
  return SIGNS[currency]
}

/** An amount as an editor writes it, `1,290.00`, without its sign. Exact: no fractions are used. */
export function formatAmount(minor: number, currency: Currency): string {
  const digits = MINOR_DIGITS[currency]
  const all = String(minor).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return digits === 0 ? whole : `${whole}.${all.slice(-digits)}`
}

/** For lists: with the sign, and without decimals that say nothing: `฿1,290`, `$39.50`. */
export function shortAmount(minor: number, currency: Currency): string {
  return signOf(currency) + formatAmount(minor, currency).replace(/\.0+$/u, '')
}

/**
 * Reads what an editor typed into minor units, digit by digit. Takes Thai digits, spaces, the
 * currency's sign and commas between thousands; a comma anywhere else is refused, not guessed at.
 */
export function parseAmount(text: string, currency: Currency): ParsedAmount {
  const plain = withLatinDigits(text).replaceAll(/\s/gu, '').replace(signOf(currency), '')
  if (plain === '') return { kind: 'empty' }
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/u.exec(plain)
  if (!match) return { kind: 'wrong', problem: 'not_an_amount' }
  const digits = MINOR_DIGITS[currency]
  const fraction = (match[2] ?? '').replace(/0+$/u, '')
  if (fraction.length > digits) return { kind: 'wrong', problem: 'too_many_decimals' }
  const whole = (match[1] ?? '').replaceAll(',', '')
  const minor = Number(whole + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor)
    ? { kind: 'amount', minor }
    : { kind: 'wrong', problem: 'too_large' }
}

function withLatinDigits(text: string): string {
  return text.replaceAll(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
