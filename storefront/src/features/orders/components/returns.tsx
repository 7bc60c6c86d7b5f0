import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import type { OrderWords } from '../words.ts'
import { Panel } from './panel.tsx'
import styles from './parcels.module.css'

/** What is being sent back and how that stands; nothing while there is none. */
export function Returns({ order, words }: { order: Order; words: OrderWords }) {
  const say = words.order.return
  if (order.returns.length === 0) return null
  return (
    <Panel title={say.mine}>
      <ul className={styles.parcels}>
        {order.returns.map(({ id, status, lines }) => (
          <li key={id} className={styles.parcel} data-return={status}>
            <p>{say.status[status]}</p>
            <p className={styles.contents}>
              {lines
                .map(({ lineId, quantity }) => {
                  const title = order.lines.find((line) => line.id === lineId)?.title ?? ''
                  return `${quantity} × ${title}`
                })
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
