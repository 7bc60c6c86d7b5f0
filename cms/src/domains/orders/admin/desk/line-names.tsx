'use client'

import { useDeskContext } from '../desk-context.tsx'
import styles from './desk.module.css'

/** Some pieces of the order by name, as a parcel or a return has them. */
export function LineNames({ lines }: { lines: { lineId: string; quantity: number }[] }) {
  const { order } = useDeskContext().desk
  return (
    <ul className={styles.names}>
      {lines.map(({ lineId, quantity }) => {
        const line = order.lines.find(({ id }) => id === lineId)
        return (
          <li key={lineId}>
            <strong>{quantity} ×</strong> {line?.title}
            {line?.variantTitle ? <span>, {line.variantTitle}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
