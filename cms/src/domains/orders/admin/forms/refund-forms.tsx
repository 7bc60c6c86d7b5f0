'use client'

import { useState } from 'react'
import { parseAmount, signOf } from '../../../../admin/ui/money-text.ts'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { formWords } from '../form-words.ts'
import { costOfPieces, leftToRefund } from '../next-steps.ts'
import { LongInput, PiecesInput, piecesOf, TextInput } from './fields.tsx'
import { FormFrame, type Attempt } from './form-frame.tsx'
import styles from './forms.module.css'

interface RefundFormProps {
  close: () => void
  /** Pieces that are chosen at first, by line. */
  pieces?: Readonly<Record<string, number>>
}

const NO_PIECES: Readonly<Record<string, number>> = {}
const WAYS = ['byPieces', 'byAmount'] as const

/** Pays a part back, or the whole: pieces at what they cost, or an amount that was agreed on. */
export function RefundForm({ close, pieces = NO_PIECES }: RefundFormProps) {
  const say = useSay()
  const { desk, money } = useDeskContext()
  const { order } = desk
  // As it was when the form opened: what was refunded meanwhile, by a lost answer too, makes the
  // answer a refusal. Whoever was refused has seen the order as it is now.
  const [version, setVersion] = useState<number | null>(order.version)
  const [way, setWay] = useState<(typeof WAYS)[number]>('byPieces')
  const [chosen, setChosen] = useState<Record<string, number>>({ ...pieces })
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const left = leftToRefund(desk)
  const typed = parseAmount(text, order.currency)
  const ofPieces = order.lines.reduce(
    (sum, line) => sum + costOfPieces(desk, line, chosen[line.id] ?? 0),
    0,
  )
  const isByPieces = way === 'byPieces'
  const sum = isByPieces ? ofPieces : typed.kind === 'amount' ? typed.minor : 0
  const read = (): Attempt => {
    if (!isByPieces && (typed.kind !== 'amount' || sum === 0)) {
      return { problem: say(formWords.notAmount) }
    }
    if (sum === 0) return { problem: say(formWords.nothingChosen) }
    if (sum > left) return { problem: say(formWords.tooMuch) }
    const what = isByPieces ? { lines: piecesOf(chosen) } : { amountMinor: sum }
    return { action: 'refund', body: { ...what, reason, version: version ?? order.version } }
  }
  return (
    <FormFrame
      submit={`${say(formWords.refund)} ${money(sum)}`}
      read={read}
      close={close}
      onRefused={() => setVersion(null)}
    >
      <p className={styles.hint}>
        {say(formWords.refundLeft)} <strong>{money(left)}</strong>
      </p>
      <div className={styles.choices} role="group" aria-label={say(formWords.refund)}>
        {WAYS.map((one) => (
          <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
            {say(formWords[one])}
          </button>
        ))}
      </div>
      {isByPieces ? (
        <PiecesInput
          lines={order.lines
            .map((line) => ({ line, most: line.quantity - line.refunded }))
            .filter(({ most }) => most > 0)}
          chosen={chosen}
          onChange={setChosen}
        />
      ) : (
        <TextInput
          label={`${say(formWords.amount)} (${signOf(order.currency)})`}
          inputMode="decimal"
          value={text}
          onChange={setText}
        />
      )}
      <LongInput label={say(formWords.why)} value={reason} onChange={setReason} />
    </FormFrame>
  )
}

/** Somebody has sent the money. */
export function RefundSentForm({ refundId, close }: { refundId: string; close: () => void }) {
  const say = useSay()
  return (
    <FormFrame
      submit={say(formWords.refundSent)}
      read={() => ({ action: 'refund-sent', body: { refundId } })}
      close={close}
    />
  )
}
