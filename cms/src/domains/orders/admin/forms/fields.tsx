'use client'

import type { OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { useId, type ReactNode } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { formWords } from '../form-words.ts'
import styles from './forms.module.css'

interface TextProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  placeholder?: string
  maxLength?: number
  inputMode?: 'decimal' | 'url' | 'text'
  isWide?: boolean
}

/** One line of text. */
export function TextInput(props: TextProps) {
  const { label, value, onChange, hint, isWide = false, ...input } = props
  const id = useId()
  return (
    <label className={styles.field} data-wide={isWide || undefined}>
      <span>{label}</span>
      <input
        {...input}
        value={value}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
    </label>
  )
}

/** A few lines of text. */
export function LongInput({ label, value, onChange, placeholder, maxLength = 500 }: TextProps) {
  return (
    <label className={styles.field} data-wide>
      <span>{label}</span>
      <textarea
        rows={2}
        value={value}
        maxLength={maxLength}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

interface PiecesProps {
  lines: { line: OrderLine; most: number; note?: ReactNode }[]
  chosen: Readonly<Record<string, number>>
  onChange: (chosen: Record<string, number>) => void
}

/** How many of each line. */
export function PiecesInput({ lines, chosen, onChange }: PiecesProps) {
  const say = useSay()
  return (
    <ul className={styles.pieces}>
      {lines.map(({ line, most, note }) => {
        const count = chosen[line.id] ?? 0
        const set = (next: number) =>
          onChange({ ...chosen, [line.id]: Math.min(most, Math.max(0, next)) })
        const name = line.variantTitle ? `${line.title}, ${line.variantTitle}` : line.title
        return (
          <li key={line.id}>
            <span className={styles.name}>
              {name}
              <small>
                {line.sku}
                {note}
              </small>
            </span>
            <span className={styles.stepper}>
              <button
                type="button"
                aria-label={`${say(formWords.fewer)}: ${name}`}
                disabled={count === 0}
                onClick={() => set(count - 1)}
              >
                −
              </button>
              <output aria-label={name}>{count}</output>
              <button
                type="button"
                aria-label={`${say(formWords.moreOf)}: ${name}`}
                disabled={count >= most}
                onClick={() => set(count + 1)}
              >
                +
              </button>
            </span>
            <span className={styles.of}>
              {say(formWords.ofLeft)} {most}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What was chosen, as commands take it. */
export function piecesOf(chosen: Readonly<Record<string, number>>) {
  return Object.entries(chosen)
    .filter(([, quantity]) => quantity > 0)
    .map(([lineId, quantity]) => ({ lineId, quantity }))
}
