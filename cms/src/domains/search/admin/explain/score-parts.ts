import type { Words } from '../../../../platform/words.ts'
import type { ExplainedProduct } from '../../explain/explanation.ts'
import { explainWords } from './explain-words.ts'

export interface ScorePart {
  name: string
  words: Words
  /** What it adds to the score, or takes away from it. */
  value: number
}

const LEAST_SHOWN = 0.005

/** What a score is made of: together, these are the score. Those that do nothing are left out. */
export function partsOf(product: Pick<ExplainedProduct, 'wording' | 'text' | 'parts' | 'score'>) {
  return allParts(product).filter(({ value }) => Math.abs(value) >= LEAST_SHOWN)
}

/** The parts as pieces that lie side by side: what was lost is cut off from the first ones. */
export function piecesOf(parts: readonly ScorePart[]): Pick<ScorePart, 'name' | 'value'>[] {
  let lost = parts.reduce((sum, { value }) => sum - Math.min(0, value), 0)
  return parts.flatMap(({ name, value }) => {
    const left = Math.max(0, value - lost)
    lost = Math.max(0, lost - Math.max(0, value))
    return left > 0 ? [{ name, value: left }] : []
  })
}

function allParts({ wording, text, parts, score }: Parameters<typeof partsOf>[0]): ScorePart[] {
  const covered = wording.sum * wording.coverage
  const together = covered * wording.neighbours
  const own = text + parts.inStock + parts.popularity + parts.recency + parts.rank
  return [
    { name: 'words', words: explainWords.partWords, value: wording.sum },
    { name: 'missing', words: explainWords.partMissing, value: covered - wording.sum },
    { name: 'neighbours', words: explainWords.partNeighbours, value: together - covered },
    { name: 'unwanted', words: explainWords.partUnwanted, value: text - together },
    { name: 'stock', words: explainWords.partStock, value: parts.inStock },
    { name: 'popularity', words: explainWords.partPopularity, value: parts.popularity },
    { name: 'recency', words: explainWords.partRecency, value: parts.recency },
    { name: 'rank', words: explainWords.partRank, value: parts.rank },
    { name: 'rules', words: explainWords.partRules, value: score - own },
  ]
}
