import { SEARCH_FIELDS } from './types.ts'

/** Changes when stored terms must be written anew. */
const FORM = 'a1'
const MOST_TIMES = 35

/** The terms of one product. */
export interface ProductTerms {
  /** Words in each field, in the order of `SEARCH_FIELDS`. */
  lengths: number[]
  /** Each title word by word, for phrases. */
  titles: string[][]
  /** Unbroken runs of scripts without spaces, of which pieces are searched too. */
  runs: string[]
  /** Terms that stand equally often in each field; `counts` in the order of `SEARCH_FIELDS`. */
  groups: { counts: number[]; terms: string[] }[]
}

/**
 * One line each: the lengths, every title (`=`), the runs (`~`), then groups of terms behind
 * their counts, a digit (base 36) for each field. Terms have no spaces, so splitting reads it.
 */
export function writeTerms({ lengths, titles, runs, groups }: ProductTerms): string {
  const lines = [`${FORM} ${lengths.join(' ')}`]
  for (const title of titles) lines.push(`= ${title.join(' ')}`)
  if (runs.length > 0) lines.push(`~ ${runs.join(' ')}`)
  for (const { counts, terms } of groups) {
    const digits = counts.map((count) => Math.min(count, MOST_TIMES).toString(36)).join('')
    lines.push(`${digits} ${terms.join(' ')}`)
  }
  return lines.join('\n')
}

/** The inverse of `writeTerms`; null for what another version of the analysis wrote. */
export function readTerms(stored: string): ProductTerms | null {
  const lines = stored.split('\n')
  const [form, ...lengths] = (lines[0] ?? '').split(' ')
  if (form !== FORM || lengths.length !== SEARCH_FIELDS.length) return null
  const read: ProductTerms = { lengths: lengths.map(Number), titles: [], runs: [], groups: [] }
  for (let at = 1; at < lines.length; at += 1) {
    const [head = '', ...terms] = (lines[at] ?? '').split(' ')
    if (head === '=') read.titles.push(terms)
    else if (head === '~') read.runs = terms
    else read.groups.push({ counts: countsOf(head), terms })
  }
  return read
}

function countsOf(digits: string): number[] {
  return Array.from(digits, (digit) => Number.parseInt(digit, 36))
}
