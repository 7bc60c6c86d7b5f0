'use client'

import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords } from '../desk-words.ts'
import styles from './desk.module.css'

/** The sums it was placed with, and what is left of them. */
export function SumsCard() {
  const say = useSay()
  const { desk, money } = useDeskContext()
  const { quote, refundedMinor, forgivenMinor, dueMinor } = desk.order
  const discounts = quote.lines.flatMap(({ discounts: ones }) => ones)
  const { shipping } = quote
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.sums)}</h2>
      <dl className={styles.sums}>
        <Sum label={say(deskWords.subtotal)} value={money(quote.subtotalMinor)} />
        {byPromotion(discounts).map(({ key, label, amountMinor }) => (
          <Sum key={key} label={label} value={`−${money(amountMinor)}`} isLess />
        ))}
        {shipping === null ? null : (
          <Sum
            label={`${say(deskWords.shipping)} · ${shipping.label}`}
            value={shipping.totalMinor === 0 ? say(deskWords.free) : money(shipping.totalMinor)}
          />
        )}
        {quote.taxes
          .filter(({ isIncluded }) => !isIncluded)
          .map(({ label, amountMinor }) => (
            <Sum key={label} label={label} value={money(amountMinor)} />
          ))}
        <Sum label={say(deskWords.total)} value={money(quote.totalMinor)} isTotal />
        {quote.includedTaxMinor > 0 ? (
          <Sum label={say(deskWords.includedTax)} value={money(quote.includedTaxMinor)} isFaint />
        ) : null}
        {forgivenMinor > 0 ? (
          <Sum label={say(deskWords.forgiven)} value={`−${money(forgivenMinor)}`} isLess />
        ) : null}
        {dueMinor > 0 && dueMinor < quote.totalMinor ? (
          <Sum label={say(deskWords.due)} value={money(dueMinor)} isTotal />
        ) : null}
        {refundedMinor > 0 ? (
          <>
            <Sum label={say(deskWords.refunded)} value={`−${money(refundedMinor)}`} isLess />
            <Sum
              label={say(deskWords.kept)}
              value={money(quote.totalMinor - forgivenMinor - refundedMinor)}
              isTotal
            />
          </>
        ) : null}
      </dl>
    </section>
  )
}

interface SumProps {
  label: string
  value: string
  isTotal?: boolean
  isLess?: boolean
  isFaint?: boolean
}

function Sum({ label, value, isTotal = false, isLess = false, isFaint = false }: SumProps) {
  const look = isTotal ? 'total' : isLess ? 'less' : isFaint ? 'faint' : undefined
  return (
    <div data-look={look}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

interface Off {
  promotionId: string
  label: string
  coupon: string | null
  amountMinor: number
}

/** A promotion is spread over the lines; one reads it as one. */
function byPromotion(discounts: Off[]) {
  const sums = new Map<string, { key: string; label: string; amountMinor: number }>()
  for (const { promotionId, label, coupon, amountMinor } of discounts) {
    const before = sums.get(promotionId)?.amountMinor ?? 0
    const named = coupon === null ? label : `${label} (${coupon})`
    sums.set(promotionId, { key: promotionId, label: named, amountMinor: before + amountMinor })
  }
  return [...sums.values()].filter(({ amountMinor }) => amountMinor > 0)
}
