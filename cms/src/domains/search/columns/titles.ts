const collator = new Intl.Collator('th')

/** The order of titles in every language: as Thai dictionaries have it, then by their characters. */
export function compareTitles(one: string, other: string): number {
  const byLetters = collator.compare(one, other)
  if (byLetters !== 0) return byLetters
  if (one === other) return 0
  return one < other ? -1 : 1
}
