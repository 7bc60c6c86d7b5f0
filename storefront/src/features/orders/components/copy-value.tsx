'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '../../../i18n/fill.ts'
import { announce } from '../../../ui/announce.ts'
import type { OrderWords } from '../words.ts'
import styles from './copy-value.module.css'

interface CopyValueProps {
  label: string
  /** What is shown; what is copied when `copied` is not given. */
  value: string
  copied?: string
  words: Pick<OrderWords['order']['pay'], 'copy' | 'copyOf' | 'copied'>
}

const DONE_MS = 2500

/** Something to be typed elsewhere, with a button that spares the typing. */
export function CopyValue({ label, value, copied = value, words }: CopyValueProps) {
  const [isDone, setDone] = useState(false)
  const text = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setDone(false), DONE_MS)
    return () => clearTimeout(timer)
  }, [isDone])

  async function copy() {
    try {
      await navigator.clipboard.writeText(copied)
      setDone(true)
      announce(words.copied)
    } catch {
      // Where scripts may not copy, it is at least marked.
      if (text.current) getSelection()?.selectAllChildren(text.current)
    }
  }
  return (
    <p className={styles.row}>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span ref={text} className={styles.value}>
          {value}
        </span>
      </span>
      <button
        type="button"
        className={styles.copy}
        aria-label={fill(words.copyOf, { what: label })}
        onClick={() => void copy()}
      >
        {isDone ? words.copied : words.copy}
      </button>
    </p>
  )
}
