'use client'

import { useEffect, useState } from 'react'
import { useWishes } from '../api/browser/use-wishes.ts'
import { setWish } from '../api/browser/wishes.ts'
import { fill } from '../i18n/fill.ts'
import { announce } from './announce.ts'
import styles from './heart.module.css'

interface HeartWords {
  toggle: string
  put: string
  isOn: string
  added: string
  removed: string
  full: string
  failed: string
}

interface HeartProps {
  productId: string
  title: string
  words: HeartWords
  /** With words beside it, where there is room: they say what stands in for the pressed state. */
  isWorded?: boolean
}

const NOTE_STAYS_MS = 6000

/** Puts a product on the wishlist and takes it off again. */
export function Heart({ productId, title, words, isWorded = false }: HeartProps) {
  const isWished = useWishes().includes(productId)
  const [note, setNote] = useState<string | null>(null)
  useEffect(() => {
    if (note === null) return
    const timer = setTimeout(() => setNote(null), NOTE_STAYS_MS)
    return () => clearTimeout(timer)
  }, [note])

  async function toggle() {
    setNote(null)
    const outcome = await setWish(productId, !isWished)
    if (outcome === 'done') announce(fill(isWished ? words.removed : words.added, { title }))
    else {
      setNote(words[outcome])
      announce(words[outcome])
    }
  }

  return (
    <span className={isWorded ? `${styles.place} ${styles.worded}` : styles.place}>
      <button
        type="button"
        {...(isWorded
          ? {}
          : { 'aria-pressed': isWished, 'aria-label': fill(words.toggle, { title }) })}
        data-wished={isWished}
        className={styles.heart}
        onClick={() => void toggle()}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
          <path d="M12 20.2 4.6 12.9a4.7 4.7 0 0 1 0-6.7 4.7 4.7 0 0 1 6.7 0l.7.7.7-.7a4.7 4.7 0 0 1 6.7 6.7Z" />
        </svg>
        {isWorded ? <span>{isWished ? words.isOn : words.put}</span> : null}
      </button>
      {note === null ? null : (
        <span aria-hidden="true" className={styles.note}>
          {note}
        </span>
      )}
    </span>
  )
}
