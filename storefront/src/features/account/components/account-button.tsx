'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useState } from 'react'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { accountPath, signInPath } from '../../../i18n/account-paths.ts'
import { fill } from '../../../i18n/fill.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { AccountWords } from '../words.ts'
import { onUnread, rememberedUnread } from '../unread.ts'
import styles from './account-button.module.css'

/** Leads to the account, and says whether there is news in it. Asks only for who is signed in. */
export function AccountButton({
  locale,
  words,
}: {
  locale: Locale
  words: AccountWords['button']
}) {
  const { hasCustomer } = useHoldings()
  const unread = useUnread(hasCustomer)
  const label = !hasCustomer
    ? words.signIn
    : unread === 0
      ? words.account
      : fill(unread === 1 ? words.unreadOne : words.unread, { count: unread })
  return (
    <ShopLink
      href={hasCustomer ? accountPath(locale) : signInPath(locale)}
      className={styles.button}
      aria-label={label}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
        <circle cx="12" cy="8" r="4.25" />
        <path d="M3.75 20.5c.9-4 4.2-6 8.25-6s7.35 2 8.25 6" />
      </svg>
      {unread > 0 ? (
        <span aria-hidden="true" className={styles.count}>
          {unread > 9 ? '9+' : unread}
        </span>
      ) : null}
    </ShopLink>
  )
}

/** The number of unread notices; looked up once the page has come to rest. */
function useUnread(isWanted: boolean): number {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    if (!isWanted) return
    const stop = onUnread(setUnread)
    const timer = setTimeout(() => void rememberedUnread().then(setUnread), 1500)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [isWanted])
  return isWanted ? unread : 0
}
