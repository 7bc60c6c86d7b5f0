import type { Parameters } from './parameters.ts'

// One posting is 16 bits: 9 of impact on a logarithmic scale (±0.9 %), 7 of fields.
const STEPS = 511
const LEAST = 0.01
const GREATEST = 100
const SCALE = STEPS / Math.log(GREATEST / LEAST)
export const FIELD_BITS = 7

/** By what is above the bits of fields in a posting. */
export const impacts = Float32Array.from({ length: STEPS + 1 }, (_, step) =>
  step === 0 ? 0 : LEAST * Math.exp(step / SCALE),
)

/** What one word comes to in one product (BM25F): its weighted counts, less in long fields. */
export function encode(counts: readonly number[], norms: ArrayLike<number>): number {
  let impact = 0
  let fields = 0
  for (let field = 0; field < counts.length; field += 1) {
    const count = counts[field] ?? 0
    if (count === 0) continue
    impact += count * (norms[field] ?? 0)
    fields |= 1 << field
  }
  if (impact === 0) return 0
  const step = Math.round(Math.log(impact / LEAST) * SCALE)
  return (Math.min(STEPS, Math.max(1, step)) << FIELD_BITS) | fields
}

export function impactOf(code: number): number {
  return impacts[code >> FIELD_BITS] ?? 0
}

/** The fields as bits, in the order of `SEARCH_FIELDS`. */
export function fieldsOf(code: number): number {
  return code & ((1 << FIELD_BITS) - 1)
}

/** Weight by length of each field of one product; of the product alone, so that it never ages. */
export function normsOf(lengths: readonly number[], { fields }: Parameters): number[] {
  return fields.map(
    ({ weight, b, usual }, at) => weight / (1 - b + b * ((lengths[at] ?? 0) / usual)),
  )
}
