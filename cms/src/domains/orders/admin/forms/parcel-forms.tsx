'use client'

import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { CARRIERS, trackingUrlOf } from '../carriers.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { leftToPack } from '../next-steps.ts'
import { randomKey } from '../use-desk.ts'
import { PiecesInput, piecesOf, TextInput } from './fields.tsx'
import { FormFrame, type Attempt } from './form-frame.tsx'
import styles from './forms.module.css'

interface FormProps {
  close: () => void
}

/** What goes into the parcel; all that is left unless somebody says otherwise. */
export function PackForm({ close }: FormProps) {
  const say = useSay()
  const { desk } = useDeskContext()
  const open = desk.order.lines.filter((line) => leftToPack(line) > 0)
  const [chosen, setChosen] = useState<Record<string, number>>(() =>
    Object.fromEntries(open.map((line) => [line.id, leftToPack(line)])),
  )
  // The same key until it worked: a second click, or one after a lost answer, packs once.
  const [idempotencyKey] = useState(randomKey)
  const lines = open.map((line) => ({
    line,
    most: leftToPack(line),
    note:
      line.cancelledQuantity > 0
        ? ` · ${line.cancelledQuantity}/${line.quantity} ${say(deskWords.cancelledPieces)}`
        : null,
  }))
  const read = (): Attempt => {
    const pieces = piecesOf(chosen)
    return pieces.length === 0
      ? { problem: say(formWords.nothingChosen) }
      : { action: 'pack', body: { lines: pieces, idempotencyKey } }
  }
  return (
    <FormFrame submit={say(formWords.pack)} read={read} close={close}>
      <legend>{say(formWords.packTitle)}</legend>
      <PiecesInput lines={lines} chosen={chosen} onChange={setChosen} />
    </FormFrame>
  )
}

/** Who took the parcel, and how to follow it. */
export function ShipForm({ parcelId, close }: FormProps & { parcelId: string }) {
  const say = useSay()
  const [carrier, setCarrier] = useState(CARRIERS[0]?.name ?? '')
  const [trackingNumber, setTrackingNumber] = useState('')
  // Null: as the carrier's own page has it.
  const [ownUrl, setOwnUrl] = useState<string | null>(null)
  const trackingUrl = ownUrl ?? trackingUrlOf(carrier, trackingNumber) ?? ''
  const read = (): Attempt => ({
    action: 'ship',
    body: { parcelId, carrier, trackingNumber, trackingUrl },
  })
  return (
    <FormFrame submit={say(formWords.ship)} read={read} close={close}>
      <div className={styles.choices} role="group" aria-label={say(formWords.carrier)}>
        {CARRIERS.map(({ name }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === carrier}
            onClick={() => setCarrier(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <TextInput
        label={say(formWords.carrier)}
        value={carrier}
        onChange={setCarrier}
        maxLength={200}
      />
      <TextInput
        label={say(formWords.trackingNumber)}
        value={trackingNumber}
        onChange={setTrackingNumber}
        maxLength={200}
      />
      <TextInput
        label={say(formWords.trackingUrl)}
        value={trackingUrl}
        onChange={setOwnUrl}
        inputMode="url"
        maxLength={1000}
        hint={say(formWords.trackingHint)}
        isWide
      />
      <p className={styles.hint}>{say(formWords.letter)}</p>
    </FormFrame>
  )
}

/** The parcel is where it should be. */
export function DeliverForm({ parcelId, close }: FormProps & { parcelId: string }) {
  const say = useSay()
  const { desk } = useDeskContext()
  const isCash = desk.payments.some(({ status }) => status === 'authorized')
  return (
    <FormFrame
      submit={say(formWords.deliver)}
      read={() => ({ action: 'deliver', body: { parcelId } })}
      close={close}
    >
      <p className={styles.hint}>{say(isCash ? formWords.cashTaken : formWords.letter)}</p>
    </FormFrame>
  )
}

/** Not sent after all. */
export function UnpackForm({ parcelId, close }: FormProps & { parcelId: string }) {
  const say = useSay()
  return (
    <FormFrame
      submit={say(formWords.unpack)}
      read={() => ({ action: 'unpack', body: { parcelId } })}
      close={close}
    >
      <p className={styles.hint}>{say(formWords.unpackAsk)}</p>
    </FormFrame>
  )
}
