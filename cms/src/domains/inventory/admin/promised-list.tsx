'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { PromisedTo } from '../queries.ts'
import { panelWords } from './stock-words.ts'
import styles from './stock.module.css'

/** The orders that wait for these pieces. */
export function PromisedList({ promised }: { promised: PromisedTo[] }) {
  const say = useSay()
  const { config } = useConfig()
  if (promised.length === 0) return null
  return (
    <>
      <h4 className={styles.subtitle}>{say(panelWords.promisedTo)}</h4>
      <ul className={styles.promised}>
        {promised.map(({ orderId, number, quantity, isHeld }) => (
          <li key={orderId}>
            <Link prefetch={false} href={`${config.routes.admin}/collections/orders/${orderId}`}>
              {number}
            </Link>{' '}
            × {quantity}
            {isHeld ? <span className={styles.faint}> · {say(panelWords.notPaid)}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
