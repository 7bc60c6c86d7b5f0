import type { Order, Parcel } from '@vitrine/shared-types/store-api/v1/orders'
import { fill } from '../../../i18n/fill.ts'
import { buttonClass } from '../../../ui/button.tsx'
import type { OrderWords } from '../words.ts'
import { CopyValue } from './copy-value.tsx'
import { Panel } from './panel.tsx'
import styles from './parcels.module.css'

/** What is packed and where it is; nothing while there is none. */
export function Parcels({ order, words }: { order: Order; words: OrderWords }) {
  const { parcels } = words.order
  const shown = order.parcels.filter(({ status }) => status !== 'pending')
  if (shown.length === 0) return null
  return (
    <Panel title={parcels.title}>
      <ul className={styles.parcels}>
        {shown.map((parcel, index) => (
          <li key={parcel.id} className={styles.parcel} data-parcel={parcel.status}>
            <p className={styles.head}>
              <span className={styles.name}>
                {shown.length === 1
                  ? parcels.one
                  : fill(parcels.of, { number: index + 1, count: shown.length })}
              </span>
              <span className={styles.state}>{parcels.status[parcel.status]}</span>
            </p>
            {/* One parcel holds all there is: no need to list it again. */}
            {shown.length > 1 ? <Contents order={order} parcel={parcel} /> : null}
            <Tracking parcel={parcel} words={words} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Contents({ order, parcel }: { order: Order; parcel: Parcel }) {
  const names = parcel.lines.map(({ lineId, quantity }) => {
    const title = order.lines.find(({ id }) => id === lineId)?.title ?? ''
    return quantity > 1 ? `${quantity} × ${title}` : title
  })
  return <p className={styles.contents}>{names.join(', ')}</p>
}

function Tracking({ parcel, words }: { parcel: Parcel; words: OrderWords }) {
  const { parcels } = words.order
  const { carrier, trackingNumber, trackingUrl } = parcel
  return (
    <>
      {trackingNumber ? (
        <CopyValue
          label={[carrier, parcels.tracking].filter(Boolean).join(' · ')}
          value={trackingNumber}
          words={words.order.pay}
        />
      ) : carrier ? (
        <p className={styles.contents}>{carrier}</p>
      ) : null}
      {trackingUrl ? (
        <a
          href={trackingUrl}
          target="_blank"
          rel="noopener noreferrer"
          className={buttonClass('plain')}
        >
          {parcels.follow} <span className="visually-hidden">{parcels.newTab}</span>
        </a>
      ) : null}
    </>
  )
}
