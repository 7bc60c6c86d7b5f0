'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import type { SearchExplanation } from '../../explain/explanation.ts'
import type { NewStep } from '../add-step.ts'
import { explainWords } from './explain-words.ts'
import { FoundProduct } from './found-product.tsx'
import styles from './search-trial.module.css'

interface FoundListProps {
  answer: SearchExplanation
  mediaUrl: string
  /** A newer answer is on its way. */
  isOld: boolean
  onStep: ((step: NewStep['step']) => void) | null
}

/** What was found, in its order, and what was made of the words. */
export function FoundList({ answer, mediaUrl, isOld, onStep }: FoundListProps) {
  const say = useSay()
  const { config } = useConfig()
  const { total, corrected, isRelaxed, rules, products, q } = answer
  const collections = `${config.routes.admin}/collections`
  const best = Math.max(...products.map(({ score }) => score), Number.MIN_VALUE)
  return (
    <section className={styles.found} aria-busy={isOld}>
      <p className={styles.summary}>
        <strong>“{q}”</strong>{' '}
        <span>{say({ en: `${total} found`, th: `พบ ${total} รายการ` })}</span>
        {corrected === null ? null : (
          <span>
            {say(explainWords.corrected)} “{corrected}”
          </span>
        )}
        {isRelaxed ? <span>{say(explainWords.relaxed)}</span> : null}
      </p>
      {rules.length === 0 ? null : (
        <p className={styles.rules}>
          {say(explainWords.rulesHere)}:{' '}
          {rules.map(({ id, name }) => (
            <Link key={id} prefetch={false} href={`${collections}/searchRules/${id}`}>
              {name}
            </Link>
          ))}
        </p>
      )}
      {products.length === 0 ? (
        <div className={styles.nothing}>
          <p>
            <strong>{say(explainWords.nothing)}</strong> {say(explainWords.nothingWhy)}
          </p>
          <Link prefetch={false} href={`${collections}/searchWords/create`}>
            {say(explainWords.addWords)}
          </Link>
        </div>
      ) : null}
      <ol className={styles.list}>
        {products.map((product) => (
          <FoundProduct
            key={product.productId}
            product={product}
            best={best}
            mediaUrl={mediaUrl}
            onStep={onStep}
          />
        ))}
      </ol>
    </section>
  )
}
