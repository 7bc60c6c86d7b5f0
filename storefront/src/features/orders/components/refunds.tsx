import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { formatDate } from '../../../i18n/format-date.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import type { Reader } from '../../../ui/context.ts'
import type { OrderWords } from '../words.ts'
import styles from './refunds.module.css'

interface RefundsProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What was forgiven, has gone back, or is on its way back; nothing while there is none. */
export function Refunds({ order, reader, words }: RefundsProps) {
  const { refunds } = words.order
  const money = (amountMinor: number) => formatPrice(amountMinor, order.currency, reader.locale)
  if (order.refunds.length === 0 && order.forgivenMinor === 0) return null
  return (
    <ul className={styles.refunds}>
      {order.forgivenMinor === 0 ? null : (
        <li className={styles.refund} data-refund="forgiven">
          <span>{refunds.forgiven}</span>
          <span className={styles.amount}>−{money(order.forgivenMinor)}</span>
        </li>
      )}
      {order.refunds.map(({ id, status, amountMinor, at }) => (
        <li key={id} className={styles.refund} data-refund={status}>
          <span>
            {status === 'succeeded' ? refunds.row : refunds.pending} ·{' '}
            {formatDate(at, reader.locale)}
          </span>
          <span className={styles.amount}>−{money(amountMinor)}</span>
        </li>
      ))}
    </ul>
  )
}
