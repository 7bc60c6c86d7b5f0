'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react'
import { searchPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import type { BoxWords } from '../words.ts'
import styles from './search-box.module.css'

/** Comes when somebody is about to type: no page waits for it. */
const Suggestions = lazy(async () => ({ default: (await import('./suggestions.tsx')).Suggestions }))

interface SearchBoxProps {
  reader: Reader
  words: BoxWords
  /** What was asked for, to be changed. */
  value?: string
  /** Names the field; one page may have two. */
  id: string
  /** Whether suggestions lie over what follows, or push it down. */
  isOver?: boolean
  /** Somebody goes to what was found. */
  onLeave?: () => void
}

/** One line to search with. A plain form; suggestions come on top of it. */
export function SearchBox({ reader, words, value = '', id, isOver, onLeave }: SearchBoxProps) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [isAwake, setAwake] = useState(false)
  const action = searchPath(reader.locale)
  function submit(event: FormEvent) {
    event.preventDefault()
    const q = field.current?.value.trim() ?? ''
    if (q === '') return field.current?.focus()
    onLeave?.()
    router.push(`${action}?${new URLSearchParams({ q }).toString()}`)
  }
  return (
    <div className={isOver ? `${styles.box} ${styles.over}` : styles.box}>
      <form
        action={action}
        className={styles.form}
        role="search"
        // A page may have two: its own and the one over it.
        aria-label={isOver ? words.label : words.submit}
        onSubmit={submit}
      >
        <label htmlFor={id} className="visually-hidden">
          {words.label}
        </label>
        <input
          key={value}
          ref={field}
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="search"
          maxLength={200}
          required
          className={styles.input}
          onFocus={() => setAwake(true)}
        />
        <button type="submit" className={styles.submit}>
          {words.submit}
        </button>
      </form>
      {isAwake ? (
        <Suspense>
          <Suggestions
            key={value}
            id={`${id}-list`}
            field={field}
            reader={reader}
            words={words.box}
            onLeave={onLeave}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
