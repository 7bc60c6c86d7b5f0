'use client'

import { fill } from '../../../i18n/fill.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import type { Reader } from '../../../ui/context.ts'
import { timeLeft } from '../rules.ts'
import { useNow } from '../use-now.ts'
import type { OrderWords } from '../words.ts'
import styles from './due-time.module.css'

interface DueTimeProps {
  dueAt: string
  reader: Reader
  words: OrderWords
}

/** Until when it is to be paid, and how long that still is. */
export function DueTime({ dueAt, reader, words }: DueTimeProps) {
  const { pay } = words.order
  const now = useNow(true)
  const left = timeLeft(dueAt, now)
  if (!left) {
    return (
      <p role="status" className={styles.over}>
        {pay.over}
      </p>
    )
  }
  const time =
    left.days > 1
      ? fill(pay.days, { count: left.days })
      : left.days > 0 || left.hours > 0
        ? fill(pay.hours, { hours: left.days * 24 + left.hours, minutes: left.minutes })
        : fill(pay.minutes, { minutes: left.minutes, seconds: left.seconds })
  return (
    <p className={styles.due}>
      <span>{fill(pay.until, { time: formatDate(dueAt, reader.locale, { withTime: true }) })}</span>
      <span role="timer" aria-live="off" className={styles.left}>
        {fill(pay.left, { time })}
      </span>
    </p>
  )
}
