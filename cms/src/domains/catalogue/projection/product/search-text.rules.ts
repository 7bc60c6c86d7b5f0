/**
 * What a search looks through: every word once per line, lower-cased. Compatibility forms are
 * folded (`ﬁ`, full-width letters), so that what looks alike is found alike.
 */
export function searchTextOf(parts: readonly (string | null | undefined)[]): string {
  const lines = parts.map(normalise).filter((line) => line !== '')
  return [...new Set(lines)].join('\n')
}

function normalise(part: string | null | undefined): string {
  return (part ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
