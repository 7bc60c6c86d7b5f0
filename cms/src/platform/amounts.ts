/** A whole: 1,000,000 parts per million are 100 %. */
export const WHOLE_PPM = 1_000_000

/** `amount × numerator ÷ denominator`, rounded half up, without ever leaving the integers. */
export function partOf(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  return exact((2n * product + divisor) / (2n * divisor))
}

/** The sum of amounts. Throws when it is beyond what a number holds exactly. */
export function sumOf(amounts: Iterable<number>): number {
  let sum = 0n
  for (const amount of amounts) sum += BigInt(amount)
  return exact(sum)
}

/** `unit × quantity`, exactly or not at all. */
export function times(unit: number, quantity: number): number {
  return exact(BigInt(unit) * BigInt(quantity))
}

/**
 * Shares an amount over weights in proportion, to the last unit: what the division leaves goes to
 * the largest remainders, of equal ones to the first. No share is above its weight while the
 * amount is not above their sum.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return weights.map(() => 0)
  const parts = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight)
    return { index, share: product / whole, rest: product % whole }
  })
  let left = BigInt(amount) - parts.reduce((sum, { share }) => sum + share, 0n)
  for (const part of parts.toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index)) {
    if (left === 0n) break
    part.share += 1n
    left -= 1n
  }
  return parts.map(({ share }) => exact(share))
}

/**
 * A percentage as it stands in the database (`7`, `7.25`) in parts per million, digit by digit.
 * Digits beyond the fourth after the point are cut off; the panel takes two.
 */
export function ppmOfPercent(percent: string): number {
  const found = /^(\d+)(?:\.(\d*))?$/u.exec(percent.trim())
  if (found === null) throw new RangeError(`"${percent}" is no percentage`)
  const [, whole = '0', digits = ''] = found
  return Number(whole) * 10_000 + Number(digits.padEnd(4, '0').slice(0, 4))
}

function compare(one: bigint, other: bigint): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function exact(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('An amount is too large to be exact')
  return number
}
