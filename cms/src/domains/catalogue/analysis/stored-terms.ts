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

/** Told of what `scanTerms` comes by; words are places in the text, so that nothing is cut out. */
export interface TermVisitor {
  lengths(lengths: number[]): void
  title(): void
  titleWord(from: number, to: number): void
  run(from: number, to: number): void
  /** How often the terms that follow stand in each field. */
  group(counts: number[]): void
  term(from: number, to: number): void
}

/** Whether `scanTerms` can read it: this version of the analysis wrote it. */
export function isStoredTerms(stored: string): boolean {
  return stored.startsWith(`${FORM} `)
}

/** The same as `readTerms` for a hundred thousand products: without making a string of each word. */
export function scanTerms(stored: string, visitor: TermVisitor): void {
  let line = 0
  while (line < stored.length) {
    const found = stored.indexOf('\n', line)
    const end = found < 0 ? stored.length : found
    const head = stored.indexOf(' ', line)
    const words = head < 0 || head > end ? end : head + 1
    scanLine(stored, line, words, end, visitor)
    line = end + 1
  }
}

function scanLine(
  stored: string,
  line: number,
  words: number,
  end: number,
  visitor: TermVisitor,
): void {
  if (line === 0) {
    visitor.lengths(stored.slice(words, end).split(' ').map(Number))
    return
  }
  const head = stored.charCodeAt(line)
  const isTitle = head === 0x3d
  const isRun = head === 0x7e
  if (isTitle) visitor.title()
  else if (!isRun) visitor.group(countsOf(stored.slice(line, words - 1)))
  let from = words
  for (let at = words; at <= end; at += 1) {
    if (at < end && stored.charCodeAt(at) !== 0x20) continue
    if (at > from) {
      if (isTitle) visitor.titleWord(from, at)
      else if (isRun) visitor.run(from, at)
      else visitor.term(from, at)
    }
    from = at + 1
  }
}
