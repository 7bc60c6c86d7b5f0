/**
 * Texts as a parameter of the type `text[]`, in the form in which Postgres itself sends it: long
 * texts are neither quoted here nor searched for quotes there. None may be null.
 */
export function binaryTexts(texts: readonly string[]): Buffer {
  return binaryArray(texts, TEXT)
}

/** The same for values of `jsonb[]`: Postgres reads each once, straight into its column. */
export function binaryJson(values: readonly unknown[]): Buffer {
  return binaryArray(
    values.map((value) => JSON.stringify(value)),
    JSONB,
    JSONB_VERSION,
  )
}

/** Postgres' numbers of the types; these never change. */
const TEXT = 25
const JSONB = 3802
const HEAD_BYTES = 20
/** The byte before each value. */
const JSONB_VERSION = [1]

/** One dimension from 1 on, no nulls; each element behind its length. */
function binaryArray(
  elements: readonly string[],
  type: number,
  prefix: readonly number[] = [],
): Buffer {
  const lengths = elements.map((element) => prefix.length + Buffer.byteLength(element))
  const bytes = lengths.reduce((sum, length) => sum + 4 + length, HEAD_BYTES)
  const array = Buffer.allocUnsafe(bytes)
  let at = 0
  for (const head of [1, 0, type, elements.length, 1]) at = array.writeInt32BE(head, at)
  elements.forEach((element, index) => {
    at = array.writeInt32BE(lengths[index] ?? 0, at)
    for (const byte of prefix) at = array.writeUInt8(byte, at)
    at += array.write(element, at)
  })
  return array
}
