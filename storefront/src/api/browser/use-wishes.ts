'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { noWishes, onWishes, syncWishes, wishes } from './wishes.ts'
import { useHoldings } from './use-holdings.ts'

let isSynced = false

/** The ids of what is liked here, the last one first; nothing on the server. */
export function useWishes(): readonly string[] {
  const { hasCustomer } = useHoldings()
  const ids = useSyncExternalStore(onWishes, wishes, noWishes)
  useEffect(() => {
    if (!hasCustomer || isSynced) return
    // Once for each document, however many hearts it has: signing in loads a new one.
    isSynced = true
    setTimeout(() => void syncWishes(), 0)
  }, [hasCustomer])
  return ids
}
