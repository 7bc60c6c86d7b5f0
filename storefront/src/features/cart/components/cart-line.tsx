'use client'

import type { CartLine as Line } from '@vitrine/shared-types/store-api/v1/carts'
import type { QuoteLine } from '@vitrine/shared-types/store-api/v1/quote'
import { fill } from '../../../i18n/fill.ts'
import { productPath } from '../../../i18n/paths.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { QuantityStepper } from '../../../ui/quantity-stepper.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { CartWords } from '../cart-words.ts'
import styles from './cart-line.module.css'

interface CartLineProps {
  line: Line
  /** What it costs; missing while it is not counted. */
  priced: QuoteLine | undefined
  money: (amountMinor: number) => string
  reader: Reader
  words: CartWords
  isBusy: boolean
  /** What went wrong with the last change. */
  failure: string | undefined
  onQuantity: (quantity: number) => Promise<unknown>
  onRemove: () => void
  /** Of its heading within the page. */
  level: 2 | 3
}

const PAUSE_MS = 350

/** One thing in the cart: what it is, how many, what it comes to and why. */
export function CartLine(props: CartLineProps) {
  const { line, reader, words, failure, onQuantity, onRemove, level } = props
  const Heading = `h${level}` as const
  const canCount = line.state === 'ok'
  return (
    <li className={styles.line} data-state={line.state} data-line={line.variantId}>
      <LinePicture line={line} reader={reader} words={words} />
      <div className={styles.facts}>
        <Heading className={styles.title}>
          {line.slug ? (
            <ShopLink href={productPath(reader.locale, line.slug, line.sku)}>{line.title}</ShopLink>
          ) : (
            line.title
          )}
        </Heading>
        {line.variantTitle ? <p className={styles.variant}>{line.variantTitle}</p> : null}
        {line.stock.state === 'backorder' && canCount ? (
          <p className={styles.variant}>{words.line.backorder}</p>
        ) : null}
        <LineTrouble {...props} />
        {failure ? (
          <p role="alert" className={styles.trouble}>
            {failure}
          </p>
        ) : null}
      </div>
      <LinePrice {...props} />
      <div className={styles.tools}>
        {canCount ? (
          <QuantityStepper
            value={line.quantity}
            max={line.maxQuantity}
            label={fill(words.quantity.of, { title: line.title })}
            words={words.quantity}
            pauseMs={PAUSE_MS}
            onChange={onQuantity}
          />
        ) : null}
        <Button
          look="quiet"
          aria-label={fill(words.line.removeOf, { title: line.title })}
          onClick={onRemove}
        >
          {words.line.remove}
        </Button>
      </div>
    </li>
  )
}

function LinePicture({ line, reader, words }: Pick<CartLineProps, 'line' | 'reader' | 'words'>) {
  const picture = (
    <PictureFrame
      image={line.image}
      sizes="(min-width: 64rem) 9rem, 6rem"
      alt=""
      missing={words.line.noPicture}
      className={styles.picture ?? ''}
    />
  )
  if (!line.slug) return picture
  // The title beside it leads there too: keys and screen readers need it once.
  return (
    <span aria-hidden="true" className={styles.pictureLink}>
      <a tabIndex={-1} href={productPath(reader.locale, line.slug, line.sku)}>
        {picture}
      </a>
    </span>
  )
}

/** Why it is not counted, and the one press that puts it right. */
function LineTrouble({ line, reader, words, onQuantity }: CartLineProps) {
  const { state, maxQuantity } = line
  if (state === 'ok') return null
  const text = {
    short: fill(words.line.short, { count: maxQuantity }),
    sold_out: words.line.soldOut,
    unavailable: words.line.unavailable,
    no_price: fill(words.line.noPrice, { currency: reader.currency }),
  }[state]
  return (
    <div className={styles.trouble}>
      <p>{text}</p>
      {state === 'short' && maxQuantity > 0 ? (
        <Button look="quiet" onClick={() => void onQuantity(maxQuantity)}>
          {fill(words.line.take, { count: maxQuantity })}
        </Button>
      ) : null}
    </div>
  )
}

function LinePrice({ priced, money, words, isBusy }: CartLineProps) {
  if (!priced) return <div className={styles.price} />
  const { listMinor, unitMinor, quantity, subtotalMinor, totalMinor, discounts } = priced
  const isOnSale = listMinor > unitMinor
  return (
    <div className={styles.price} data-busy={isBusy || undefined}>
      <p className={styles.total}>
        {subtotalMinor > totalMinor ? (
          <del className={styles.before}>
            <span className="visually-hidden">{words.sum.before} </span>
            {money(subtotalMinor)}
          </del>
        ) : null}{' '}
        {money(totalMinor)}
      </p>
      {quantity > 1 || isOnSale ? (
        <p className={styles.each}>
          {isOnSale ? (
            <del className={styles.before}>
              <span className="visually-hidden">{words.line.was} </span>
              {money(listMinor)}
            </del>
          ) : null}{' '}
          {fill(words.line.each, { price: money(unitMinor) })}
        </p>
      ) : null}
      {discounts.map(({ promotionId, coupon, label, amountMinor }) => (
        <p key={`${promotionId} ${coupon}`} className={styles.discount}>
          {label} −{money(amountMinor)}
        </p>
      ))}
    </div>
  )
}
