import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { shopDay } from '../../../platform/shop-time.ts'
import { formatAmount, signOf } from '../../../admin/ui/money-text.ts'
import { StateMark, toneOf } from '../../../admin/ui/state-mark.tsx'
import { say } from '../../../platform/words.ts'
import { customerWords } from './customer-words.ts'
import styles from './customer.module.css'
import type { CustomerOrder } from './read-customer.ts'

/** What a customer ordered, the newest first; each line leads to its desk. */
export function CustomerOrders({ orders, req }: { orders: CustomerOrder[]; req: PayloadRequest }) {
  const { admin } = req.payload.config.routes
  return (
    <section className={styles.card}>
      <h2>{say(req, customerWords.orders)}</h2>
      {orders.length === 0 ? (
        <p className={styles.faint}>{say(req, customerWords.noOrders)}</p>
      ) : null}
      <ul className={styles.orders}>
        {orders.map((order) => (
          <li key={order.id}>
            <Link prefetch={false} href={`${admin}/collections/orders/${order.id}`}>
              <strong>{order.number}</strong>
              <time dateTime={order.placedAt}>
                {shopDay(order.placedAt, req.i18n.language, 'medium')}
              </time>
              <span>
                <StateMark tone={toneOf(order.status)}>
                  {stateOf(req, 'status', order.status)}
                </StateMark>
              </span>
              <span>
                <StateMark tone={toneOf(order.paymentStatus)}>
                  {stateOf(req, 'paymentStatus', order.paymentStatus)}
                </StateMark>
              </span>
              <b>{signOf(order.currency) + formatAmount(order.amountMinor, order.currency)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a state of orders is called, as their collection has it. */
function stateOf(req: PayloadRequest, name: 'status' | 'paymentStatus', state: string): string {
  const { fields } = req.payload.collections.orders.config
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (field?.type !== 'select') return state
  const option = field.options.find((one) => typeof one === 'object' && one.value === state)
  const label = typeof option === 'object' ? option.label : state
  return typeof label === 'object' ? say(req, label as { en: string; th: string }) : state
}
