'use client'

import { useSay } from '../../admin/ui/use-say.ts'
import styles from './receipt.module.css'
import type { ShopOutcome } from './receipt.rules.ts'
import { receiptWords, secondsWords, shopStateWords } from './receipt-words.ts'

/** What each shop made of a change. */
export function ShopTable({ shops }: { shops: ShopOutcome[] }) {
  const say = useSay()
  return (
    <table className={styles.shops}>
      <thead>
        <tr>
          {(['shop', 'pages', 'browsers', 'time'] as const).map((key) => (
            <th key={key} scope="col">
              {say(receiptWords[key])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shops.map((shop) => (
          <ShopRow key={shop.replica} shop={shop} />
        ))}
      </tbody>
    </table>
  )
}

function ShopRow({ shop }: { shop: ShopOutcome }) {
  const say = useSay()
  const open = shopStateWords(shop)
  return (
    <tr data-state={shop.state}>
      <th scope="row">
        <span className={styles.sign} aria-hidden="true" />
        {shop.replica}
      </th>
      {open ? (
        <td colSpan={3} className={styles.open}>
          {say(open)}
        </td>
      ) : (
        <>
          <td>{shop.pages}</td>
          <td>{shop.browsers}</td>
          <td>{say(secondsWords(shop.durationMs))}</td>
        </>
      )}
    </tr>
  )
}
