import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { formatDate } from '../../../i18n/format-date.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import type { Reader } from '../../../ui/context.ts'
import { type Step, timelineOf } from '../rules.ts'
import type { OrderWords } from '../words.ts'
import { Panel } from './panel.tsx'
import styles from './timeline.module.css'

interface TimelineProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What has happened to an order, then what comes next. */
export function Timeline({ order, reader, words }: TimelineProps) {
  const { timeline } = words.order
  return (
    <Panel title={timeline.title}>
      <ol className={styles.timeline}>
        {timelineOf(order).map((step, index) => (
          <li
            key={step.event?.id ?? `next-${step.type}`}
            className={styles.step}
            data-step={step.type}
            data-done={step.at !== null || undefined}
          >
            <p className={styles.what}>
              {step.at === null && index > 0 ? (
                <span className="visually-hidden">{timeline.next}: </span>
              ) : null}
              {timeline[step.type]}
              {noteOf(step, order, reader)}
            </p>
            {step.at ? (
              <time dateTime={step.at} className={styles.when}>
                {formatDate(step.at, reader.locale, { withTime: true })}
              </time>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function noteOf({ event }: Step, { currency }: Order, { locale }: Reader) {
  if (!event) return null
  const { amountMinor, carrier } = event.data
  const amount = amountMinor === undefined ? null : formatPrice(amountMinor, currency, locale)
  const note = [amount, carrier].filter(Boolean).join(' · ')
  return note === '' ? null : <span className={styles.note}> {note}</span>
}
