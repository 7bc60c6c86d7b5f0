import { REST_EVERY, type Slices } from './slices.ts'

/** The numbers of names in the order of `<`: short pieces are sorted, then merged two by two. */
export function* sortedNumbers(names: readonly string[]): Slices<Uint32Array> {
  const pieces: Uint32Array[] = []
  for (let from = 0; from < names.length; from += REST_EVERY) {
    const piece = Uint32Array.from(
      { length: Math.min(REST_EVERY, names.length - from) },
      (_, at) => from + at,
    )
    pieces.push(piece.sort((a, b) => (names[a]! < names[b]! ? -1 : 1)))
    yield
  }
  let level = pieces
  while (level.length > 1) {
    const next: Uint32Array[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [one, other] = [level[at]!, level[at + 1]]
      next.push(other === undefined ? one : yield* merged(one, other, names))
    }
    level = next
  }
  return level[0] ?? new Uint32Array(0)
}

function* merged(
  one: Uint32Array,
  other: Uint32Array,
  names: readonly string[],
): Slices<Uint32Array> {
  const all = new Uint32Array(one.length + other.length)
  let [a, b] = [0, 0]
  for (let at = 0; at < all.length; at += 1) {
    const isOne = b === other.length || (a < one.length && names[one[a]!]! < names[other[b]!]!)
    all[at] = isOne ? one[a++]! : other[b++]!
    if (at % REST_EVERY === 0) yield
  }
  return all
}
