/** Where a thing goes, as far as zones need to know. */
export interface Place {
  country: string
  postcode: string | null
}

export interface Zone {
  id: number
  /** ISO codes, or `*` for everywhere else. */
  countries: readonly string[]
  /** How postcodes begin; none: all of them. */
  postcodes: readonly string[]
}

/** Everywhere that no other row names. */
export const ELSEWHERE = '*'

/** The zone that names the place most exactly; of equal ones the older. */
export function zoneOf<Z extends Zone>(zones: readonly Z[], place: Place): Z | null {
  const fitting = zones
    .map((zone) => ({ zone, rank: rankOf(zone, place) }))
    .filter(({ rank }) => rank >= 0)
  const [best] = fitting.toSorted((a, b) => b.rank - a.rank || a.zone.id - b.zone.id)
  return best?.zone ?? null
}

/** More than the longest postcode: a country by name goes before any part of "everywhere else". */
const NAMED = 1000

/** How exactly a zone names a place; below zero: not at all. */
function rankOf(zone: Zone, { country, postcode }: Place): number {
  const isNamed = zone.countries.includes(country)
  if (!isNamed && !zone.countries.includes(ELSEWHERE)) return -1
  const base = isNamed ? NAMED : 0
  if (zone.postcodes.length === 0) return base
  const code = bare(postcode ?? '')
  const lengths = zone.postcodes
    .map(bare)
    .filter((prefix) => prefix !== '' && code.startsWith(prefix))
    .map((prefix) => prefix.length)
  return lengths.length === 0 ? -1 : base + Math.max(...lengths)
}

/** Without spaces and hyphens, in capitals, Thai digits as Arabic ones. */
function bare(postcode: string): string {
  return postcode
    .normalize('NFKC')
    .replaceAll(/[๐-๙]/gu, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .replaceAll(/[\s-]/gu, '')
    .toUpperCase()
}
