'use client'

import { useSay } from '../../../admin/ui/use-say.ts'
import type { PlaceStock } from '../queries.ts'
import { panelWords } from './stock-words.ts'
import styles from './stock.module.css'

/** How many lie where, in the order in which places sell. */
export function PlaceList({ places }: { places: PlaceStock[] }) {
  const say = useSay()
  return (
    <div className={styles.scroll}>
      <table className={styles.movements}>
        <thead>
          <tr>
            {(['place', 'onHand', 'reserved'] as const).map((key) => (
              <th key={key} scope="col">
                {say(panelWords[key])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ location, name, onHand, reserved }) => (
            <tr key={location}>
              <td>{name}</td>
              <td>{onHand}</td>
              <td>{reserved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
