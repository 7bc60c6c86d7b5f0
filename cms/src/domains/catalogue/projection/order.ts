/** Sorts after every order key: what was never ordered comes last. */
const LAST = '~'

/** Order keys compare by their bytes, never by a language's rules. */
export function compareOrder(a: string | null | undefined, b: string | null | undefined): number {
  const [one, other] = [a ?? LAST, b ?? LAST]
  if (one === other) return 0
  return one < other ? -1 : 1
}
