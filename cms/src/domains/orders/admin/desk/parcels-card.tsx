'use client'

import type { Parcel } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { CopyText } from '../../../../admin/ui/copy-text.tsx'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, parcelWords } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { DeliverForm, ShipForm, UnpackForm } from '../forms/parcel-forms.tsx'
import styles from './desk.module.css'
import { LineNames } from './line-names.tsx'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'

/** Every parcel: what is in it, who brings it, and where it is. */
export function ParcelsCard() {
  const say = useSay()
  const { parcels } = useDeskContext().desk.order
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.parcels)}</h2>
      {parcels.length === 0 ? <p className={styles.faint}>{say(deskWords.noParcels)}</p> : null}
      {parcels.map((parcel, place) => (
        <OneParcel key={parcel.id} parcel={parcel} place={place + 1} />
      ))}
    </section>
  )
}

const FORMS = { ship: ShipForm, deliver: DeliverForm, unpack: UnpackForm } as const
type ParcelForm = keyof typeof FORMS

const MAY: Record<Parcel['status'], ParcelForm[]> = {
  pending: ['unpack'],
  packed: ['ship', 'deliver', 'unpack'],
  shipped: ['deliver'],
  delivered: [],
  cancelled: [],
}

function OneParcel({ parcel, place }: { parcel: Parcel; place: number }) {
  const say = useSay()
  const { desk, admin, moment } = useDeskContext()
  const [open, setOpen] = useState<ParcelForm | null>(null)
  const may = MAY[parcel.status]
  const Form = open !== null && may.includes(open) ? FORMS[open] : null
  const words = {
    ship: formWords.ship,
    deliver:
      parcel.status === 'packed' && desk.order.quote.shipping?.isPickup
        ? formWords.pickedUp
        : formWords.deliver,
    unpack: formWords.unpack,
  }
  const at = parcel.deliveredAt ?? parcel.shippedAt
  return (
    <article className={styles.block} data-over={parcel.status === 'cancelled' || undefined}>
      <header>
        <h3>
          {say(deskWords.parcel)} {place}
        </h3>
        <StateMark tone={toneOf(parcel.status)}>{say(parcelWords[parcel.status])}</StateMark>
        {at === null ? null : <time dateTime={at}>{moment(at)}</time>}
      </header>
      <LineNames lines={parcel.lines} />
      <Tracking parcel={parcel} />
      {Form ? <Form parcelId={parcel.id} close={() => setOpen(null)} /> : null}
      {Form || parcel.status === 'cancelled' ? null : (
        <p className={styles.actions}>
          {may.map((one) => (
            <button key={one} type="button" className={styles.quiet} onClick={() => setOpen(one)}>
              {say(words[one])}
            </button>
          ))}
          <a
            href={`${admin}/orders/${desk.order.id}/packing-slip?parcel=${parcel.id}`}
            target="_blank"
            rel="noreferrer"
          >
            {say(deskWords.slip)} ↗
          </a>
        </p>
      )}
    </article>
  )
}

function Tracking({ parcel }: { parcel: Parcel }) {
  const say = useSay()
  const { carrier, trackingNumber, trackingUrl } = parcel
  if (carrier === null && trackingNumber === null && trackingUrl === null) return null
  return (
    <p className={styles.tracking}>
      {carrier === null ? null : <span>{carrier}</span>}
      {trackingNumber === null ? null : <CopyText text={trackingNumber} isShown />}
      {trackingUrl === null ? null : (
        <a href={trackingUrl} target="_blank" rel="noreferrer">
          {say(deskWords.track)} ↗
        </a>
      )}
    </p>
  )
}
