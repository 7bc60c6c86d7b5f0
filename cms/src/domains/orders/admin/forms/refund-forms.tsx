'use client'

import { useState } from 'react'
import { formatAmount, parseAmount, signOf } from '../../../../admin/ui/money-text.ts'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { formWords } from '../form-words.ts'
import {
  isWholeOrder,
  leftToRefund,
  mostOf,
  sumOfPieces,
  waysToRefund,
  type RefundWay,
} from '../refund-choices.ts'
import { LongInput, PiecesInput, piecesOf, TextInput } from './fields.tsx'
import { FormFrame, type Attempt } from './form-frame.tsx'
import styles from './forms.module.css'

interface RefundFormProps {
  close: () => void
  /** Pieces that were sent and are chosen at first, by line. */
  pieces?: Readonly<Record<string, number>>
  /** A sum that did not arrive: what it was for is counted already. */
  again?: number
}

const WAY_WORDS = {
  cancelled: { name: formWords.byCancelled, hint: formWords.cancelledHint },
  sent: { name: formWords.bySent, hint: formWords.sentHint },
  money: { name: formWords.byMoney, hint: formWords.moneyHint },
} as const

/** Pays a part back, or the whole: pieces at what they cost, or an amount that was agreed on. */
export function RefundForm({ close, pieces, again }: RefundFormProps) {
  const say = useSay()
  const { desk, money } = useDeskContext()
  const { order } = desk
  // As it was when the form opened: what was refunded meanwhile, by a lost answer too, makes the
  // answer a refusal. Whoever was refused has seen the order as it is now.
  const [version, setVersion] = useState<number | null>(order.version)
  const ways = waysToRefund(desk)
  const [wanted, setWay] = useState<RefundWay | null>(firstWay(pieces, again))
  const way = wanted !== null && ways.includes(wanted) ? wanted : (ways[0] ?? 'money')
  const [chosen, setChosen] = useState<Record<string, number>>({ ...pieces })
  const [text, setText] = useState(again === undefined ? '' : formatAmount(again, order.currency))
  const [reason, setReason] = useState('')
  const left = leftToRefund(desk)
  const typed = parseAmount(text, order.currency)
  const isByPieces = way !== 'money'
  const amount = typed.kind === 'amount' ? typed.minor : 0
  const sum = isByPieces ? sumOfPieces(desk, way, chosen) : amount
  const read = (): Attempt => {
    const lines = piecesOf(chosen)
    if (!isByPieces && amount === 0) return { problem: say(formWords.notAmount) }
    if (isByPieces && lines.length === 0) return { problem: say(formWords.nothingChosen) }
    if (sum > left) return { problem: say(formWords.tooMuch) }
    const what = { cancelled: { cancelled: lines }, sent: { lines }, money: { amountMinor: sum } }
    return { action: 'refund', body: { ...what[way], reason, version: version ?? order.version } }
  }
  const choose = (next: RefundWay) => {
    setWay(next)
    setChosen({})
  }
  const verb = way === 'cancelled' ? formWords.takeOff : formWords.refund
  return (
    <FormFrame
      submit={`${say(verb)} ${money(sum)}`}
      read={read}
      close={close}
      onRefused={() => setVersion(null)}
    >
      <p className={styles.hint}>
        {say(formWords.refundLeft)} <strong>{money(left)}</strong>
      </p>
      <div className={styles.choices} role="group" aria-label={say(formWords.refund)}>
        {ways.map((one) => (
          <button key={one} type="button" aria-pressed={one === way} onClick={() => choose(one)}>
            {say(WAY_WORDS[one].name)}
          </button>
        ))}
      </div>
      <WayHint way={way} chosen={chosen} />
      {isByPieces ? (
        <PiecesInput
          lines={order.lines
            .map((line) => ({ line, most: mostOf(desk, line, way) }))
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

function firstWay(pieces: RefundFormProps['pieces'], again: number | undefined): RefundWay | null {
  if (again !== undefined) return 'money'
  return pieces === undefined ? null : 'sent'
}

/** What becomes of the pieces: the same sum can mean that they are sent, or that they are not. */
function WayHint({ way, chosen }: { way: RefundWay; chosen: Readonly<Record<string, number>> }) {
  const say = useSay()
  const { desk } = useDeskContext()
  const isWhole = way === 'cancelled' && isWholeOrder(desk, chosen)
  const isPacked = desk.order.parcels.some(({ status }) => status === 'packed')
  return (
    <p className={styles.hint} role="status">
      {say(isWhole ? formWords.wholeHint : WAY_WORDS[way].hint)}
      {isPacked && way !== 'money' ? ` ${say(formWords.packedHint)}` : null}
    </p>
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
