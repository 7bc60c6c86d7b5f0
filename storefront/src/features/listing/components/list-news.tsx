'use client'

import { useEffect, useRef } from 'react'
import { announce } from '../../../ui/announce.ts'

/** Says how many there are now, when a choice has changed the list under whoever is listening. */
export function ListNews({ text, address }: { text: string; address: string }) {
  const last = useRef(address)
  useEffect(() => {
    if (last.current === address) return
    last.current = address
    announce(text)
  }, [address, text])
  return null
}
