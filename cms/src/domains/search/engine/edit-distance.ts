const WIDEST = 66
const rows = [new Uint8Array(WIDEST), new Uint8Array(WIDEST), new Uint8Array(WIDEST)]

/**
 * Letters to add, drop, change or swap with a neighbour to make `term` of `word`; more than `most`
 * is told as `most + 1`. With `isOpen` the term may go on: its best beginning counts.
 */
export function editDistance(word: string, term: string, most: number, isOpen = false): number {
  if (word.length >= WIDEST || term.length >= WIDEST) return most + 1
  if (word.length - term.length > most) return most + 1
  if (!isOpen && term.length - word.length > most) return most + 1
  const width = Math.min(term.length, word.length + most)
  let [before, last, here] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let at = 0; at <= width; at += 1) last[at] = at
  for (let i = 1; i <= word.length; i += 1) {
    here[0] = i
    let least = i
    for (let j = 1; j <= width; j += 1) {
      const isSame = word.charCodeAt(i - 1) === term.charCodeAt(j - 1)
      let cost = Math.min(last[j]! + 1, here[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        word.charCodeAt(i - 1) === term.charCodeAt(j - 2) &&
        word.charCodeAt(i - 2) === term.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      here[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, last, here] = [last, here, before]
  }
  let found = last[width]!
  if (isOpen) for (let j = 0; j < width; j += 1) found = Math.min(found, last[j]!)
  return Math.min(found, most + 1)
}
