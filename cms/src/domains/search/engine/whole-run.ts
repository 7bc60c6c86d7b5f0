import type { AnalysedQuery } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { nearForms } from './forms.ts'

/**
 * A run that is nearly a known word is that word with a slip in it, and where the slip made others
 * cut it, they are none of what was meant: “ตะกล้า” is ตะกร้า and not ตะ and กล้า.
 */
export function wholeRun(query: AnalysedQuery, corpus: Corpus): AnalysedQuery {
  const [run] = query.runs
  if (run === undefined || query.isVerbatim || query.words.length < 2) return query
  if (run.from > 0 || run.to < query.words.length) return query
  if (query.words.every((word) => isKnown(word, corpus))) return query
  if (nearForms(run.text, corpus, false).length === 0) return query
  return { ...query, words: [run.text], synonyms: [], runs: [{ text: run.text, from: 0, to: 1 }] }
}

function isKnown(word: string, corpus: Corpus): boolean {
  const term = corpus.lexicon.find(word)
  return term >= 0 && corpus.isLive(term)
}
