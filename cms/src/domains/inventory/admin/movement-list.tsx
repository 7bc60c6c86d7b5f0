'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { panelWords, reasonWords } from './stock-words.ts'
import styles from './stock.module.css'
import type { VariantStock } from './use-stock.ts'

const SHOWN_AT_FIRST = 5
const COLUMNS = ['when', 'change', 'after', 'place', 'reason', 'who', 'note'] as const

/** The last lines of the ledger: nobody can change them. */
export function MovementList({
  movements,
  hasPlaces,
}: Pick<VariantStock, 'movements'> & { hasPlaces: boolean }) {
  const say = useSay()
  const { i18n } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const when = new Intl.DateTimeFormat(`${i18n.language}-u-ca-gregory`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  if (movements.length === 0) return <p className={styles.faint}>{say(panelWords.noMovements)}</p>
  return (
    <>
      <h4 className={styles.subtitle}>{say(panelWords.movements)}</h4>
      <div className={styles.scroll}>
        <table className={styles.movements}>
          <thead>
            <tr>
              {COLUMNS.filter((key) => hasPlaces || key !== 'place').map((key) => (
                <th key={key} scope="col">
                  {say(panelWords[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {movements.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((movement) => (
              <tr key={movement.id}>
                <td>
                  <time dateTime={movement.at}>{when.format(new Date(movement.at))}</time>
                </td>
                <td data-sign={Math.sign(movement.delta)}>{signed(movement.delta)}</td>
                <td>{movement.onHandAfter}</td>
                {hasPlaces ? <td>{movement.place}</td> : null}
                <td>{say(reasonWords[movement.reason])}</td>
                <td>{movement.actorName ?? movement.actor}</td>
                <td className={styles.wraps}>{movement.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isWhole && movements.length > SHOWN_AT_FIRST ? (
        <button type="button" className={styles.quiet} onClick={() => setIsWhole(true)}>
          {say(panelWords.all)} ({movements.length})
        </button>
      ) : null}
    </>
  )
}

function signed(delta: number): string {
  return delta > 0 ? `+${delta}` : String(delta).replace('-', '−')
}
