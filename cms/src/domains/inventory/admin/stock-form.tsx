'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { STAFF_REASONS, type Reason } from '../rules.ts'
import type { PlaceStock } from '../queries.ts'
import { panelWords, reasonWords } from './stock-words.ts'
import styles from './stock.module.css'
import type { Adjustment } from './use-stock.ts'

const MODES = ['add', 'remove', 'set'] as const
type Mode = (typeof MODES)[number]

/** What people mostly mean by each; they can say otherwise. */
const USUAL_REASON: Record<Mode, Reason> = { add: 'received', remove: 'damaged', set: 'counted' }

interface StockFormProps {
  /** In the order in which they sell. */
  places: PlaceStock[]
  isBusy: boolean
  onAdjust: (adjustment: Adjustment) => Promise<boolean>
  /** The former refusal says nothing about what is typed now. */
  onEdit: () => void
}

/** It stands within the document's own form, so it is no `form` and keeps Enter to itself. */
export function StockForm({ places, isBusy, onAdjust, onEdit }: StockFormProps) {
  const say = useSay()
  const ids = useId()
  const [mode, setMode] = useState<Mode>('add')
  const [pieces, setPieces] = useState('')
  const [reason, setReason] = useState<Reason>(USUAL_REASON.add)
  const [note, setNote] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const place = places.find(({ location }) => location === chosen) ?? places[0]
  const onHand = place?.onHand ?? 0
  const amount = /^\d{1,9}$/u.test(pieces.trim()) ? Number(pieces) : null

  const choose = (next: Mode) => {
    onEdit()
    setMode(next)
    setReason(USUAL_REASON[next])
  }
  const submit = async () => {
    const isNothing = amount === null || (amount === 0 && mode !== 'set')
    setIsWrong(isNothing)
    if (isNothing || isBusy) return
    const isDone = await onAdjust({
      ...changeOf(mode, amount),
      reason,
      ...(place ? { location: place.location } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    })
    if (!isDone) return
    setPieces('')
    setNote('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    void submit()
  }

  return (
    <fieldset className={styles.form} disabled={isBusy}>
      {places.length > 1 ? (
        <label className={`${styles.field} ${styles.place}`}>
          <span>{say(panelWords.place)}</span>
          <select value={place?.location} onChange={(event) => setChosen(event.target.value)}>
            {places.map(({ location, name }) => (
              <option key={location} value={location}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div className={styles.modes} role="radiogroup" aria-label={say(panelWords.adjust)}>
        {MODES.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === mode}
            onClick={() => choose(one)}
          >
            {say(panelWords[one])}
          </button>
        ))}
      </div>
      <label className={styles.field}>
        <span>{say(panelWords.pieces)}</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={pieces}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${ids}-wrong` : undefined}
          onChange={(event) => {
            onEdit()
            setIsWrong(false)
            setPieces(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <label className={styles.field}>
        <span>{say(panelWords.reason)}</span>
        <select value={reason} onChange={(event) => setReason(event.target.value as Reason)}>
          {STAFF_REASONS.map((one) => (
            <option key={one} value={one}>
              {say(reasonWords[one])}
            </option>
          ))}
        </select>
      </label>
      <label className={`${styles.field} ${styles.note}`}>
        <span>{say(panelWords.note)}</span>
        <input
          value={note}
          maxLength={500}
          placeholder={say(panelWords.notePlaceholder)}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className={styles.submit}>
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void submit()}
        >
          {say(panelWords.adjust)}
        </Button>
        {amount === null ? null : (
          <output className={styles.faint}>
            {onHand} → {onHandAfter(mode, onHand, amount)}
          </output>
        )}
      </div>
      {isWrong ? (
        <p className={styles.error} role="alert" id={`${ids}-wrong`}>
          {say(panelWords.wholeNumber)}
        </p>
      ) : null}
    </fieldset>
  )
}

function changeOf(mode: Mode, amount: number): { delta: number } | { setTo: number } {
  if (mode === 'set') return { setTo: amount }
  return { delta: mode === 'add' ? amount : -amount }
}

function onHandAfter(mode: Mode, onHand: number, amount: number): number {
  const change = changeOf(mode, amount)
  return 'setTo' in change ? change.setTo : onHand + change.delta
}
