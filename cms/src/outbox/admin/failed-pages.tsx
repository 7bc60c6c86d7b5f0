'use client'

import { useState } from 'react'
import { useSay } from '../../admin/ui/use-say.ts'
import styles from './receipt.module.css'
import type { ShopOutcome } from './receipt.rules.ts'
import { receiptWords } from './receipt-words.ts'

interface FailedPagesProps {
  shops: ShopOutcome[]
  /** False when there was nothing to try again. */
  retry: () => Promise<boolean>
}

/** The pages that could not be made anew, why, and a way to try once more. */
export function FailedPages({ shops, retry }: FailedPagesProps) {
  const say = useSay()
  const [state, setState] = useState<'idle' | 'trying' | 'gone'>('idle')
  const isLate = shops.some((shop) => shop.state === 'late')
  const failed = shops.flatMap((shop) =>
    shop.failed.map((page) => ({ ...page, replica: shop.replica })),
  )
  if (failed.length === 0 && !isLate) return null
  const onRetry = async () => {
    setState('trying')
    setState((await retry()) ? 'idle' : 'gone')
  }
  return (
    <div className={failed.length > 0 ? styles.failed : undefined}>
      {failed.length > 0 ? (
        <>
          <p>{say(receiptWords.couldNot)}</p>
          <ul>
            {failed.map(({ replica, path, reason }) => (
              <li key={`${replica} ${path}`}>
                <code>{path}</code> <span>{reason}</span> <small>{replica}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <button
        type="button"
        className={styles.retry}
        disabled={state === 'trying'}
        onClick={() => void onRetry()}
      >
        {say(state === 'trying' ? receiptWords.trying : receiptWords.tryAgain)}
      </button>
      {state === 'gone' ? <span role="alert"> {say(receiptWords.gone)}</span> : null}
    </div>
  )
}
