'use client'

import { useEffect, useState } from 'react'
import { onAnnouncement } from './announce.ts'

/** Long enough to be heard; gone before anybody reads it as part of the page. */
const STAYS_MS = 8000

/** Where `announce` speaks. It stands in the layout: what comes and goes is not heard reliably. */
export function Announcer() {
  const [lines, setLines] = useState<{ id: number; text: string }[]>([])
  useEffect(() => {
    let next = 0
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const stop = onAnnouncement((text) => {
      const id = (next += 1)
      setLines((known) => [...known, { id, text }])
      // Each by itself: under steady changes a common end would never come.
      const timer = setTimeout(() => {
        timers.delete(timer)
        setLines((known) => known.filter((line) => line.id !== id))
      }, STAYS_MS)
      timers.add(timer)
    })
    return () => {
      stop()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [])
  return (
    <div aria-live="polite" className="visually-hidden" data-announcer>
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
