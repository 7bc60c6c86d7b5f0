'use client'

import { useState } from 'react'
import type { Words } from '../../../../platform/words.ts'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import type { DeskEvent } from '../desk-order.ts'
import { actorWords, deskWords, eventWords } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { reasonIn } from '../reason-words.ts'
import { LongInput } from '../forms/fields.tsx'
import { FormFrame, type Attempt } from '../forms/form-frame.tsx'
import styles from './desk.module.css'
import { piecesWords } from './next-card.tsx'

/** Everything that happened, the newest first, and a place to leave a note. */
export function TimelineCard() {
  const say = useSay()
  const { desk } = useDeskContext()
  const [isNoting, setIsNoting] = useState(false)
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.timeline)}</h2>
      {isNoting ? (
        <NoteForm close={() => setIsNoting(false)} />
      ) : (
        <button type="button" className={styles.quiet} onClick={() => setIsNoting(true)}>
          {say(formWords.addNote)} …
        </button>
      )}
      <ol className={styles.timeline}>
        {desk.timeline.map((event) => (
          <Happened key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function NoteForm({ close }: { close: () => void }) {
  const say = useSay()
  const [note, setNote] = useState('')
  const read = (): Attempt =>
    note.trim() === ''
      ? { problem: say(formWords.notePlaceholder) }
      : { action: 'note', body: { note } }
  return (
    <FormFrame submit={say(formWords.addNote)} read={read} close={close}>
      <LongInput
        label={say(formWords.note)}
        placeholder={say(formWords.notePlaceholder)}
        value={note}
        maxLength={2000}
        onChange={setNote}
      />
    </FormFrame>
  )
}

function Happened({ event }: { event: DeskEvent }) {
  const say = useSay()
  const { money, moment } = useDeskContext()
  const { data, note } = event
  const details = [
    typeof data['amountMinor'] === 'number' ? money(data['amountMinor']) : null,
    typeof data['forgivenMinor'] === 'number' ? money(data['forgivenMinor']) : null,
    typeof data['pieces'] === 'number' ? say(piecesWords(data['pieces'])) : null,
    data['carrier'],
    data['trackingNumber'],
    typeof data['reason'] === 'string' ? say(reasonIn(data['reason'])) : null,
  ].filter((one): one is string => typeof one === 'string')
  const noted = notedOf(event)
  return (
    <li data-note={(event.type === 'note' && noted === null) || undefined}>
      <p>
        <strong>{say(noted ?? eventWords[event.type])}</strong>
        {details.length === 0 ? null : <span> · {details.join(' · ')}</span>}
      </p>
      {note === null ? null : <blockquote>{note}</blockquote>}
      <small>
        <time dateTime={event.at}>{moment(event.at)}</time> · {actorOf(event, say)}
      </small>
    </li>
  )
}

/** What happened among staff, and is no note that somebody wrote. */
function notedOf({ type, data }: DeskEvent): Words | null {
  if (type !== 'note') return null
  if ('unpacked' in data) return actorWords.unpacked
  if ('discountBeyondLimit' in data) return actorWords.beyondLimit
  return 'forgivenMinor' in data ? actorWords.forgiven : null
}

function actorOf({ actor, actorName }: DeskEvent, say: ReturnType<typeof useSay>): string {
  if (actorName !== null) return actorName
  const [kind, name] = actor.split(':')
  if (kind === 'user') return `${say(actorWords.formerStaff)} ${name ?? ''}`
  if (kind === 'provider') return name ?? ''
  return say(kind === 'customer' ? actorWords.customer : actorWords.system)
}
