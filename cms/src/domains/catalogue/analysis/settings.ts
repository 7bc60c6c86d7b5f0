import { tokenise } from './tokens.ts'
import type { SearchSettings } from './types.ts'

/** A phrase of the settings and what stands for it, by its first word. */
export interface Phrase {
  words: string[]
  others: string[][]
}

export interface CompiledSettings {
  stopWords: ReadonlySet<string>
  synonyms: ReadonlyMap<string, Phrase[]>
  replacements: ReadonlyMap<string, Phrase[]>
}

const MOST_WORDS_OF_PHRASE = 6
const compiled = new WeakMap<SearchSettings, CompiledSettings>()

/** The settings of both languages, ready to look up. Kept for as long as the object lives. */
export function compile(settings: SearchSettings): CompiledSettings {
  const known = compiled.get(settings)
  if (known !== undefined) return known
  const made = compileAnew(settings)
  compiled.set(settings, made)
  return made
}

function compileAnew({ stopWords, synonyms, replacements }: SearchSettings): CompiledSettings {
  const groups = [...synonyms.en, ...synonyms.th].map((group) =>
    group.map(wordsOf).filter((words) => words.length > 0),
  )
  const bothWays = groups.flatMap((group) =>
    group.map((words) => ({ words, others: group.filter((other) => other !== words) })),
  )
  const oneWay = [...replacements.en, ...replacements.th].map(({ from, to }) => ({
    words: wordsOf(from),
    others: [wordsOf(to)],
  }))
  return {
    stopWords: new Set([...stopWords.en, ...stopWords.th].flatMap(wordsOf)),
    synonyms: byFirstWord(bothWays),
    replacements: byFirstWord(oneWay),
  }
}

export function wordsOf(text: string): string[] {
  return tokenise(text, MOST_WORDS_OF_PHRASE).tokens.map((token) => token.text)
}

function byFirstWord(phrases: Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first] = phrase.words
    if (first === undefined || phrase.others.every((words) => words.length === 0)) continue
    const known = found.get(first)
    if (known === undefined) found.set(first, [phrase])
    else known.push(phrase)
  }
  // The longest phrase first: “coffee table” before “coffee”.
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}
