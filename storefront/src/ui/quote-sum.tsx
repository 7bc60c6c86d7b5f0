import type { Discount, Quote } from '@vitrine/shared-types/store-api/v1/quote'
import { fill } from '../i18n/fill.ts'
import { formatPrice, formatPrices } from '../i18n/format-price.ts'
import type { Messages } from '../i18n/translate.ts'
import type { Reader } from './context.ts'
import styles from './quote-sum.module.css'

interface QuoteSumProps {
  quote: Quote
  locale: Reader['locale']
  words: Messages['cart']['sum']
  /** What stands for delivery while none is chosen. */
  delivery: string
  /** The sums are those from before: they are being worked out again. */
  isBusy?: boolean
}

/** How a quote comes to its total, line by line. */
export function QuoteSum({ quote, locale, words, delivery, isBusy = false }: QuoteSumProps) {
  const money = moneyOf(quote, locale)
  const { shipping, taxes } = quote
  return (
    <dl className={styles.sum} data-busy={isBusy || undefined} aria-busy={isBusy}>
      <div className={styles.row}>
        <dt>{words.subtotal}</dt>
        <dd>{money(quote.subtotalMinor)}</dd>
      </div>
      {discountsOf(quote).map(({ promotionId, coupon, label, amountMinor }) => (
        <div key={`${promotionId} ${coupon}`} className={`${styles.row} ${styles.discount}`}>
          <dt>{coupon ? fill(words.coupon, { label, code: coupon }) : label}</dt>
          <dd>−{money(amountMinor)}</dd>
        </div>
      ))}
      <div className={styles.row}>
        <dt>{shipping ? shipping.label : words.delivery}</dt>
        <dd>
          {shipping ? (
            <ShippingPrice shipping={shipping} money={money} words={words} />
          ) : (
            <span className={styles.open}>{delivery}</span>
          )}
        </dd>
      </div>
      {taxes
        .filter(({ isIncluded }) => !isIncluded)
        .map((tax) => (
          <div key={tax.label} className={styles.row}>
            <dt>{tax.label}</dt>
            <dd>{money(tax.amountMinor)}</dd>
          </div>
        ))}
      <div className={`${styles.row} ${styles.total}`}>
        <dt>{words.total}</dt>
        <dd data-total={quote.totalMinor}>{money(quote.totalMinor)}</dd>
      </div>
      <IncludedTax quote={quote} locale={locale} words={words} />
    </dl>
  )
}

type Money = (amountMinor: number) => string

/** Writes the amounts of a quote: when one has decimals all have, so that they compare. */
export function moneyOf(quote: Quote, locale: Reader['locale']): Money {
  const all = [
    quote.subtotalMinor,
    quote.totalMinor,
    quote.shipping?.totalMinor ?? 0,
    ...quote.lines.flatMap(({ totalMinor, discountMinor }) => [totalMinor, discountMinor]),
    ...quote.taxes.filter(({ isIncluded }) => !isIncluded).map(({ amountMinor }) => amountMinor),
  ]
  return (amountMinor) => formatPrices([amountMinor, ...all], quote.currency, locale)[0] ?? ''
}

/** What promotions take off the lines, once each. */
export function discountsOf({ lines }: Quote): Discount[] {
  const sums = new Map<string, Discount>()
  for (const discount of lines.flatMap(({ discounts }) => discounts)) {
    const key = `${discount.promotionId} ${discount.coupon ?? ''}`
    const known = sums.get(key)
    const amountMinor = (known?.amountMinor ?? 0) + discount.amountMinor
    sums.set(key, { ...discount, amountMinor })
  }
  return [...sums.values()]
}

interface Said {
  money: Money
  words: QuoteSumProps['words']
}

function ShippingPrice({
  shipping,
  money,
  words,
}: Said & { shipping: NonNullable<Quote['shipping']> }) {
  const { listMinor, totalMinor } = shipping
  const now = totalMinor === 0 ? words.free : money(totalMinor)
  if (listMinor <= totalMinor) return now
  return (
    <>
      <span className="visually-hidden">{words.before} </span>
      <del className={styles.before}>{money(listMinor)}</del> {now}
    </>
  )
}

function IncludedTax({ quote, locale, words }: Pick<QuoteSumProps, 'quote' | 'locale' | 'words'>) {
  const included = quote.taxes.filter((tax) => tax.isIncluded && tax.amountMinor > 0)
  if (included.length === 0) return null
  return (
    <div className={styles.included}>
      <dt className="visually-hidden">{included.map(({ label }) => label).join(', ')}</dt>
      {included.map(({ label, amountMinor }) => (
        <dd key={label}>
          {fill(words.included, {
            label,
            amount: formatPrice(amountMinor, quote.currency, locale),
          })}
        </dd>
      ))}
    </div>
  )
}
