'use client'

import { useSyncExternalStore } from 'react'
import { type BrowserHoldings, browserHoldings, noHoldings, onHoldings } from './holdings.ts'

/** What this browser has at the shop; nothing on the server and until the page is awake. */
export function useHoldings(): BrowserHoldings {
  return useSyncExternalStore(onHoldings, browserHoldings, noHoldings)
}
