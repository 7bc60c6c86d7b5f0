/** Why a text isn't an amount of money. */
export type AmountFault = 'not_a_number' | 'negative' | 'too_precise' | 'too_large'

/**
 * "1290.5" → 129050 for two decimals, by moving digits about: no floating point on the way.
 * Zeros behind the last decimal are fine, other digits there are refused rather than rounded.
 */
export function toMinorUnits(text: string, digits: number): number | AmountFault {
  const match = /^([+-]?)(\d{1,15})(?:\.(\d*))?$/u.exec(text.trim())
  if (match === null) return /^\d{16,}(\.\d*)?$/u.test(text.trim()) ? 'too_large' : 'not_a_number'
  const fraction = match[3] ?? ''
  if (/[1-9]/u.test(fraction.slice(digits))) return 'too_precise'
  const minor = BigInt((match[2] ?? '') + fraction.slice(0, digits).padEnd(digits, '0'))
  if (match[1] === '-' && minor > 0n) return 'negative'
  return minor > BigInt(Number.MAX_SAFE_INTEGER) ? 'too_large' : Number(minor)
}
