'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { shortAmount } from '../../../../admin/ui/money-text.ts'
import { useSay } from '../../../../admin/ui/use-say.ts'
import type { ExplainedProduct } from '../../explain/explanation.ts'
import type { NewStep } from '../add-step.ts'
import { explainWords } from './explain-words.ts'
import { ScoreBar } from './score-bar.tsx'
import styles from './search-trial.module.css'
import { sentenceOf } from './sentence.ts'

interface FoundProductProps {
  product: ExplainedProduct
  /** The highest score of all that is shown. */
  best: number
  mediaUrl: string
  onStep: ((step: NewStep['step']) => void) | null
}

/** A product at its place, and why it stands there. */
export function FoundProduct({ product, best, mediaUrl, onStep }: FoundProductProps) {
  const say = useSay()
  const { config } = useConfig()
  const { card, place, ownPlace, productId } = product
  const title = card?.title ?? `#${productId}`
  return (
    <li className={styles.product} data-moved={ownPlace !== place}>
      <span className={styles.place}>{place}</span>
      <Picture card={card} mediaUrl={mediaUrl} />
      <div className={styles.about}>
        <p className={styles.title}>
          <Link prefetch={false} href={`${config.routes.admin}/collections/products/${productId}`}>
            {title}
          </Link>
          <span className={styles.price}>{priceOf(card)}</span>
          {card?.stock.state === 'out_of_stock' ? (
            <span className={styles.soldOut}>{say(explainWords.soldOut)}</span>
          ) : null}
        </p>
        <p className={styles.sentence}>{say(sentenceOf(product))}</p>
        <ScoreBar product={product} best={best} />
        {onStep === null ? null : <Steps productId={productId} title={title} onStep={onStep} />}
      </div>
    </li>
  )
}

type Card = ExplainedProduct['card']

function Picture({ card, mediaUrl }: { card: Card; mediaUrl: string }) {
  const image = card?.image
  const small = image?.sizes.find(({ width }) => width >= 200)?.path ?? image?.path
  return small === undefined ? (
    <span className={styles.noPicture} />
  ) : (
    <img className={styles.picture} src={mediaUrl + small} alt="" loading="lazy" />
  )
}

function priceOf(card: Card): string {
  const price = card?.price
  return price ? shortAmount(price.minMinor, price.currency) : ''
}

interface StepsProps {
  productId: number
  title: string
  onStep: (step: NewStep['step']) => void
}

function Steps({ productId, title, onStep }: StepsProps) {
  const say = useSay()
  const steps = [
    [explainWords.pin, { kind: 'pin', productId, place: 1 }],
    [explainWords.lift, { kind: 'boost', productId, percent: 50 }],
    [explainWords.bury, { kind: 'bury', productId }],
  ] as const
  return (
    <div className={styles.steps}>
      {steps.map(([words, step]) => (
        <button
          key={step.kind}
          type="button"
          aria-label={`${say(words)}: ${title}`}
          onClick={() => onStep(step)}
        >
          {say(words)}
        </button>
      ))}
    </div>
  )
}
