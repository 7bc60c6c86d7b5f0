import { normalise } from '../../catalogue/analysis/index.ts'
import type { Corpus } from './corpus.ts'
import { beginningsOf } from './forms.ts'

/** Known words that begin so, the frequent first; none for nothing. */
export function completeWord(prefix: string, limit: number, corpus: Corpus): string[] {
  const folded = normalise(prefix).trim()
  if (folded === '' || !/^[\p{L}\p{N}]/u.test(folded)) return []
  return beginningsOf(folded, corpus)
    .filter(({ term }) => corpus.isLive(term))
    .sort((a, b) => corpus.frequency(b.term) - corpus.frequency(a.term) || a.term - b.term)
    .slice(0, limit)
    .map(({ term }) => corpus.lexicon.term(term))
}
