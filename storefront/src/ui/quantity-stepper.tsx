'use client'

import { useEffect, useRef, useState } from 'react'
import styles from './quantity-stepper.module.css'

interface QuantityStepperProps {
  value: number
  max: number
  /** What is counted, for those who do not see what stands beside it. */
  label: string
  words: { fewer: string; more: string }
  /** Whoever presses quickly means the last number: called once after a pause when given in ms. */
  pauseMs?: number
  onChange: (value: number) => void | Promise<unknown>
  isDisabled?: boolean
}

/** A number of pieces, from one up: two buttons and a field between them. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { value, max, label, words, isDisabled = false } = props
  const { shown, text, setText, want } = useWanted(props)
  return (
    <div role="group" aria-label={label} className={styles.stepper}>
      <button
        type="button"
        className={styles.button}
        aria-label={words.fewer}
        aria-disabled={isDisabled || shown <= 1}
        onClick={() => want(shown - 1)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.sign}>
          <path d="M2 6h8" />
        </svg>
      </button>
      <input
        className={styles.field}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        maxLength={3}
        readOnly={isDisabled}
        value={text ?? String(shown)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value.replaceAll(/\D/gu, ''))}
        onBlur={() => want(Number(text ?? shown) || value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <button
        type="button"
        className={styles.button}
        aria-label={words.more}
        aria-disabled={isDisabled || shown >= max}
        onClick={() => want(shown + 1)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.sign}>
          <path d="M2 6h8M6 2v8" />
        </svg>
      </button>
    </div>
  )
}

/** Shows what is wanted at once, and what is true again when the change has come to an end. */
function useWanted({ value, max, pauseMs = 0, onChange, isDisabled }: QuantityStepperProps) {
  const [draft, setDraft] = useState<number | null>(null)
  const [text, setText] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const send = useRef<(() => void) | null>(null)
  // Whoever leaves within the pause has still meant it.
  useEffect(() => () => send.current?.(), [])
  const shown = draft ?? value

  function want(next: number) {
    setText(null)
    const wanted = Math.min(Math.max(next, 1), Math.max(max, 1))
    if (isDisabled || wanted === shown) return
    setDraft(wanted)
    clearTimeout(timer.current)
    send.current = () => {
      clearTimeout(timer.current)
      send.current = null
      const settled = () => setDraft((now) => (now === wanted ? null : now))
      void Promise.resolve(onChange(wanted)).then(settled, settled)
    }
    if (pauseMs === 0) send.current()
    else timer.current = setTimeout(() => send.current?.(), pauseMs)
  }
  return { shown, text, setText, want }
}
