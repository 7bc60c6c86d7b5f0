import { PIECE_MARK, piecesOf } from './document-entries.ts'
import type { Corpus } from './corpus.ts'
import type { Parameters } from './parameters.ts'

/** How a word of a query was met. */
export type Matched = 'word' | 'prefix' | 'typo' | 'synonym' | 'compound' | 'part'

/** A term that counts for a word, and how much. */
export interface Form {
  term: number
  weight: number
}

const MOST_BEGINNINGS = 40
const MOST_NEAR = 12
const SHORTEST_HALF = 3
const LONGEST_JOIN = 4
const SCRIPT_WITHOUT_SPACES = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/

/** The word itself and those of the same stem. */
export function formsOf(word: string, corpus: Corpus, { stem }: Parameters): Form[] {
  const own = corpus.lexicon.find(word)
  const forms: Form[] = own < 0 ? [] : [{ term: own, weight: 1 }]
  if (stem === 0) return forms
  for (const term of corpus.lexicon.sameStem(word)) {
    if (term !== own) forms.push({ term, weight: stem })
  }
  return forms
}

/** What begins with an unfinished word; the most frequent of them where there are many. */
export function beginningsOf(word: string, corpus: Corpus): Form[] {
  const { from, to, added } = corpus.lexicon.startingWith(word)
  const own = corpus.lexicon.find(word)
  const terms = new Uint32Array(MOST_BEGINNINGS + 1)
  const counts = new Uint32Array(MOST_BEGINNINGS + 1)
  let [size, all] = [0, 0]
  const consider = (term: number): void => {
    const count = term === own ? 0 : corpus.frequency(term)
    if (count === 0) return
    all += 1
    if (size === MOST_BEGINNINGS && count <= counts[size - 1]!) return
    let at = size
    for (; at > 0 && counts[at - 1]! < count; at -= 1) {
      terms[at] = terms[at - 1]!
      counts[at] = counts[at - 1]!
    }
    terms[at] = term
    counts[at] = count
    if (size < MOST_BEGINNINGS) size += 1
  }
  for (let term = from; term < to; term += 1) consider(term)
  for (const term of added) consider(term)
  const kept = terms.subarray(0, size)
  return Array.from(all > size ? kept : kept.sort(), (term) => ({ term, weight: 1 }))
}

/** Terms that a slip of the keyboard away; the nearest only, the frequent first. */
export function nearForms(
  word: string,
  corpus: Corpus,
  isOpen: boolean,
): (Form & { text: string })[] {
  const most = wrongLetters(word)
  if (most === 0) return []
  const near = corpus.lexicon.near(word, most, isOpen).filter(({ id, term, edits }) => {
    // Who misses two letters has the first one right.
    if (edits === 0 || (edits > 1 && term.charCodeAt(0) !== word.charCodeAt(0))) return false
    return corpus.isLive(id)
  })
  const least = near.reduce((edits, one) => Math.min(edits, one.edits), most)
  return near
    .filter(({ edits }) => edits === least)
    .map(({ id, term }) => ({ term: id, text: term, weight: 1 }))
    .sort(
      (a, b) => corpus.frequency(b.term) - corpus.frequency(a.term) || (a.text < b.text ? -1 : 1),
    )
    .slice(0, MOST_NEAR)
}

/** How many letters may be wrong: none in short words and in whatever has digits. */
function wrongLetters(word: string): number {
  if (/\d/.test(word)) return 0
  const least = isUnspaced(word) ? 3 : 4
  if (word.length < least || word.length > 24) return 0
  return word.length < 8 ? 1 : 2
}

/** Pieces of a word that something has, and how many there are in all. */
export interface Pieces {
  terms: number[]
  all: number
}

/** The pieces of a word of a script without spaces, every `step`th of them, rare ones first. */
export function piecesKnown(word: string, corpus: Corpus, step: number): Pieces {
  const pieces = [...new Set(piecesOf(word, step))]
  const terms = pieces
    .map((piece) => corpus.lexicon.find(PIECE_MARK + piece))
    .filter((term) => term >= 0)
    .sort((a, b) => corpus.frequency(a) - corpus.frequency(b))
  return { terms, all: Math.max(pieces.length, 1) }
}

export function isUnspaced(word: string): boolean {
  return SCRIPT_WITHOUT_SPACES.test(word)
}

/** Two known words that an unknown one is made of: those of which the rarer is most frequent. */
export function splitOf(word: string, corpus: Corpus): string[] | null {
  const digits = /^(\d[\d.]*)(\D.*)$|^(\D+)(\d.*)$/.exec(word)
  if (digits) return [digits[1] ?? digits[3] ?? '', digits[2] ?? digits[4] ?? '']
  let best: string[] | null = null
  let most = 0
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)]
    const frequency = Math.min(...halves.map((half) => frequencyOf(half, corpus)))
    if (frequency <= most) continue
    most = frequency
    best = halves
  }
  return best
}

function frequencyOf(word: string, corpus: Corpus): number {
  const term = corpus.lexicon.find(word)
  return term < 0 || !corpus.isLive(term) ? 0 : corpus.frequency(term)
}

/** “table top” is “tabletop”, and a code is one word, however it was typed. */
export function joinsAt(words: readonly string[], at: number): { words: string; span: number }[] {
  const joins: { words: string; span: number }[] = []
  for (let span = 2; span <= LONGEST_JOIN; span += 1) {
    const first = Math.max(0, at - span + 1)
    for (let from = first; from <= at && from + span <= words.length; from += 1) {
      joins.push({ words: words.slice(from, from + span).join(''), span })
    }
  }
  return joins
}
