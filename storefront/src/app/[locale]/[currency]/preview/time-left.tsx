'use client'

import { useEffect, useState } from 'react'
import { fill } from '../../../../i18n/fill.ts'

const EVERY_MS = 20_000
const MINUTE_MS = 60_000

interface TimeLeftProps {
  until: string
  /** The server's clock when it made the page: the first words are the same on both sides. */
  now: number
  words: Record<'lasts' | 'hours' | 'minutes' | 'ended', string>
}

/** How long the link of a preview still opens it. */
export function TimeLeft({ until, now: madeAt, words }: TimeLeftProps) {
  const [now, setNow] = useState(madeAt)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const left = Math.ceil((Date.parse(until) - now) / MINUTE_MS)
  return <time dateTime={until}>{left > 0 ? wordsFor(left, words) : words.ended}</time>
}

function wordsFor(left: number, words: TimeLeftProps['words']): string {
  const [hours, minutes] = [Math.floor(left / 60), left % 60]
  const time = fill(hours > 0 ? words.hours : words.minutes, { hours, minutes })
  return fill(words.lasts, { time })
}
