'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts have taken over: false in what the server makes and on the first render. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
