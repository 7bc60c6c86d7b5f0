import { isStopWord } from './stop-words.ts'
import { type ProductTerms, writeTerms } from './stored-terms.ts'
import { normalise } from './normalise.ts'
import { tokenise, type Tokens } from './tokens.ts'
import { type FieldText, SEARCH_FIELDS, type SearchField } from './types.ts'

/** How many words of one text count: what a shopper asks for stands at the beginning. */
const MOST_WORDS: Record<SearchField, number> = {
  title: 60,
  brand: 20,
  category: 60,
  attribute: 200,
  tag: 40,
  code: 40,
  description: 300,
}
const LONGEST_CODE = 64
const NO_RUNS: ReadonlySet<SearchField> = new Set(['description', 'code'])

/** The terms of one product in both languages, in the form that is stored beside it. */
export function analyseProduct(fields: Record<SearchField, FieldText[]>): string {
  return writeTerms(termsOf(fields))
}

function termsOf(fields: Record<SearchField, FieldText[]>): ProductTerms {
  const counts = new Map<string, number[]>()
  const lengths = SEARCH_FIELDS.map(() => 0)
  const titles: string[][] = []
  const runs = new Set<string>()
  SEARCH_FIELDS.forEach((field, at) => {
    const seen = new Set<string>()
    for (const { text } of fields[field]) {
      // What both languages share (a brand, a code) counts once.
      if (seen.has(text)) continue
      seen.add(text)
      const found = tokensOf(text, field)
      if (field === 'title') titles.push(found.tokens.map((token) => token.text))
      if (!NO_RUNS.has(field)) for (const run of found.runs) runs.add(run)
      const terms = found.tokens.flatMap(({ text, extras }) => [text, ...extras])
      if (field === 'code') terms.push(wholeCode(text))
      lengths[at] = (lengths[at] ?? 0) + found.tokens.length
      for (const term of terms) {
        if (term === '' || (field === 'description' && isStopWord(term))) continue
        const times = countOf(counts, term)
        times[at] = (times[at] ?? 0) + 1
      }
    }
  })
  return { lengths, titles, runs: [...runs], groups: grouped(counts) }
}

/** What many products say in the same words, so that each is taken apart once. */
const SHARED: ReadonlySet<SearchField> = new Set(['brand', 'category', 'attribute', 'tag'])
const MOST_KEPT = 20_000
const LONGEST_KEPT = 100
const kept = new Map<string, Tokens>()

/** For reading alone: others get the same. */
function tokensOf(text: string, field: SearchField): Readonly<Tokens> {
  if (!SHARED.has(field) || text.length > LONGEST_KEPT) return tokenise(text, MOST_WORDS[field])
  const key = `${MOST_WORDS[field]}${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = tokenise(text, MOST_WORDS[field])
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, found)
  return found
}

function countOf(counts: Map<string, number[]>, term: string): number[] {
  const known = counts.get(term)
  if (known !== undefined) return known
  const none = SEARCH_FIELDS.map(() => 0)
  counts.set(term, none)
  return none
}

/** “AB-12 34” is looked for as “ab1234”, too. */
function wholeCode(text: string): string {
  const whole = normalise(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
  return whole.replace(/^0+(?=\d{7,}$)/, '').slice(0, LONGEST_CODE)
}

function grouped(counts: Map<string, number[]>): ProductTerms['groups'] {
  const groups = new Map<string, ProductTerms['groups'][number]>()
  for (const [term, times] of counts) {
    const key = times.join(',')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { counts: times, terms: [term] })
    else group.terms.push(term)
  }
  return [...groups.values()]
}
