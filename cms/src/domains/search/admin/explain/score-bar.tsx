'use client'

import { useSay } from '../../../../admin/ui/use-say.ts'
import type { Words } from '../../../../platform/words.ts'
import type { ExplainedProduct } from '../../explain/explanation.ts'
import { explainWords } from './explain-words.ts'
import styles from './search-trial.module.css'

interface Part {
  name: string
  words: Words
  value: number
}

/** What the score is made of, drawn against the best score on the page. */
export function ScoreBar({ product, best }: { product: ExplainedProduct; best: number }) {
  const say = useSay()
  const parts = partsOf(product)
  return (
    <div className={styles.score}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ name, value }) => (
          <span
            key={name}
            data-part={name}
            style={{ width: `${(Math.max(0, value) / best) * 100}%` }}
          />
        ))}
      </div>
      <dl className={styles.parts}>
        <div>
          <dt>{say(explainWords.score)}</dt>
          <dd>{rounded(product.score)}</dd>
        </div>
        {parts.map(({ name, words, value }) => (
          <div key={name} data-part={name}>
            <dt>{say(words)}</dt>
            <dd>{rounded(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Those that add something, or take it away. */
function partsOf({ text, parts, score }: ExplainedProduct): Part[] {
  const sum = text + parts.inStock + parts.popularity + parts.recency + parts.rank
  const all: Part[] = [
    { name: 'words', words: explainWords.partWords, value: text },
    { name: 'stock', words: explainWords.partStock, value: parts.inStock },
    { name: 'popularity', words: explainWords.partPopularity, value: parts.popularity },
    { name: 'recency', words: explainWords.partRecency, value: parts.recency },
    { name: 'rank', words: explainWords.partRank, value: parts.rank },
    { name: 'rules', words: explainWords.partRules, value: score - sum },
  ]
  return all.filter(({ value }) => Math.abs(value) >= 0.005)
}

const rounded = (value: number): string => value.toFixed(2).replace('-', '−')
