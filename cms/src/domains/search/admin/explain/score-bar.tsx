'use client'

import { useSay } from '../../../../admin/ui/use-say.ts'
import type { ExplainedProduct } from '../../explain/explanation.ts'
import { explainWords } from './explain-words.ts'
import { partsOf, piecesOf } from './score-parts.ts'
import styles from './search-trial.module.css'

/** What the score is made of, drawn against the best score on the page. */
export function ScoreBar({ product, best }: { product: ExplainedProduct; best: number }) {
  const say = useSay()
  const parts = partsOf(product)
  return (
    <div className={styles.score}>
      <div className={styles.bar} aria-hidden="true">
        {piecesOf(parts).map(({ name, value }) => (
          <span key={name} data-part={name} style={{ width: `${(value / best) * 100}%` }} />
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

const rounded = (value: number): string => value.toFixed(2).replace('-', '−')
