import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { ReactNode } from 'react'
import { cartPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import { manyOf } from '../../../ui/many-of.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { moneyOf, QuoteSum } from '../../../ui/quote-sum.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { CheckoutWords } from '../words.ts'
import styles from './order-summary.module.css'

interface OrderSummaryProps {
  cart: Cart
  quote: Quote
  isBusy: boolean
  reader: Reader
  words: CheckoutWords
  /** The field for coupons. */
  coupons: ReactNode
  /** The button, and what keeps it from working. */
  children: ReactNode
}

/** What is ordered and what it costs. Its rows keep their places while sums are worked out again. */
export function OrderSummary(props: OrderSummaryProps) {
  const { cart, quote, isBusy, reader, words, coupons, children } = props
  const { summary } = words.checkout
  const money = moneyOf(quote, reader.locale)
  return (
    <section aria-label={summary.title} className={styles.summary}>
      <header className={styles.head}>
        <h2 className={styles.title}>{summary.title}</h2>
        <ShopLink href={cartPath(reader.locale)} className={styles.edit}>
          {summary.edit}
        </ShopLink>
      </header>
      <ul className={styles.lines}>
        {cart.lines.map((line) => {
          const priced = quote.lines.find(({ lineId }) => lineId === line.id)
          return (
            <li key={line.id} className={styles.line}>
              <PictureFrame
                image={line.image}
                sizes="4rem"
                alt=""
                missing={words.cart.line.noPicture}
                className={styles.picture ?? ''}
              />
              <p className={styles.words}>
                <span>{line.title}</span>
                <span className={styles.note}>{manyOf(line)}</span>
              </p>
              <p className={styles.price}>{priced ? money(priced.totalMinor) : null}</p>
            </li>
          )
        })}
      </ul>
      {coupons}
      <QuoteSum
        quote={quote}
        locale={reader.locale}
        words={words.cart.sum}
        delivery={words.cart.sum.deliveryOpen}
        isBusy={isBusy}
      />
      {children}
    </section>
  )
}
