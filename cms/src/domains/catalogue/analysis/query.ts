import { compile, type CompiledSettings, type Phrase } from './settings.ts'
import { isStopWord } from './stop-words.ts'
import { tokenise, type Tokens } from './tokens.ts'
import { type Alternative, type AnalysedQuery, NO_SETTINGS, type SearchSettings } from './types.ts'

const MOST_CHARACTERS = 200
const MOST_WORDS = 12
const MOST_SYNONYMS = 24
const LONGEST_RUN = 40
/** What follows is what the product must not have. */
const WITHOUT = new Set(['without', 'ไม่มี', 'ปราศจาก', 'ไม่ใส่'])

/**
 * What a shopper typed, as the index reads it. Never throws; work is bounded by 12 words. Verbatim,
 * nothing stands in for what was typed; synonyms stand beside it, and hold.
 */
export function analyseQuery(
  q: string,
  settings: SearchSettings = NO_SETTINGS,
  { isVerbatim = false }: { isVerbatim?: boolean } = {},
): AnalysedQuery {
  const asked = q.slice(0, MOST_CHARACTERS)
  const known = compile(settings)
  const found = tokenise(asked, MOST_WORDS)
  const { words: all, runs: spans, replaced } = replace(found, isVerbatim ? NOTHING : known)
  const { kept, without } = keepWords(all, known)
  const runs = spans.flatMap((run) => {
    const places = kept.flatMap((at, place) => (at >= run.from && at < run.to ? [place] : []))
    const first = places[0]
    return first === undefined ? [] : [{ text: run.text, from: first, to: first + places.length }]
  })
  const words = kept.map((at) => all[at] ?? '')
  return {
    words,
    isLastOpen: /[\p{L}\p{N}\p{M}]$/u.test(asked) && kept.at(-1) === all.length - 1,
    without,
    synonyms: alternativesIn(words, known),
    runs,
    replaced,
    isVerbatim,
  }
}

const NOTHING = { replacements: new Map() } satisfies Pick<CompiledSettings, 'replacements'>

/** One-way replacements, longest phrase first; what they bring is not replaced again. */
function replace(
  { tokens, runs: texts }: Tokens,
  { replacements }: Pick<CompiledSettings, 'replacements'>,
) {
  const words: string[] = []
  const replaced: { from: string; to: string }[] = []
  const runs = new Map<number, { text: string; from: number; to: number }>()
  for (let at = 0; at < tokens.length && words.length < MOST_WORDS; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phraseAt(
      tokens.map(({ text }) => text),
      at,
      replacements,
    )
    if (phrase !== undefined) {
      words.push(...(phrase.others[0] ?? []))
      replaced.push({ from: phrase.words.join(' '), to: (phrase.others[0] ?? []).join(' ') })
      at += phrase.words.length - 1
      continue
    }
    words.push(token.text)
    if (token.run === null) continue
    const run = runs.get(token.run)
    const text = (texts[token.run] ?? '').slice(0, LONGEST_RUN)
    if (run === undefined) runs.set(token.run, { text, from: words.length - 1, to: words.length })
    else run.to = words.length
  }
  return { words: words.slice(0, MOST_WORDS), runs: [...runs.values()], replaced }
}

/** Which words to look for: without stop words, unless there are no others, each once. */
function keepWords(all: readonly string[], { stopWords }: CompiledSettings) {
  const telling = (at: number): boolean => {
    const word = all[at] ?? ''
    return !isStopWord(word) && !stopWords.has(word)
  }
  const negation = all.findIndex((word, at) => at > 0 && WITHOUT.has(word))
  const end = negation < 0 ? all.length : negation
  const once = [...all.keys()].filter((at) => at < end && all.indexOf(all[at] ?? '') === at)
  const kept = once.filter(telling)
  const rest = [...all.keys()].filter((at) => at > end && telling(at))
  return { kept: kept.length > 0 ? kept : once, without: rest.map((at) => all[at] ?? '') }
}

function alternativesIn(words: readonly string[], { synonyms }: CompiledSettings): Alternative[] {
  return words
    .flatMap((word, at) =>
      (synonyms.get(word) ?? [])
        .filter((phrase) => standsAt(phrase, words, at))
        .flatMap(({ words: own, others }) =>
          others.map((other) => ({ from: at, to: at + own.length, words: other })),
        ),
    )
    .slice(0, MOST_SYNONYMS)
}

function phraseAt(
  words: readonly string[],
  at: number,
  known: ReadonlyMap<string, Phrase[]>,
): Phrase | undefined {
  return known.get(words[at] ?? '')?.find((phrase) => standsAt(phrase, words, at))
}

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every((word, next) => words[at + next] === word)
}
