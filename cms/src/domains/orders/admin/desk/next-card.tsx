'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, methodWords, restWords, stepWords } from '../desk-words.ts'
import { isAboutMoney, keyOf, nextStepsOf, type NextStep } from '../next-steps.ts'
import styles from './next-card.module.css'
import { StepForm } from './step-form.tsx'

/** The one thing to do now, large; whatever else waits, small beside it. */
export function NextCard() {
  const say = useSay()
  const { desk } = useDeskContext()
  const [open, setOpen] = useState<string | null>(null)
  const steps = nextStepsOf(desk)
  const [first, ...others] = steps
  if (first === undefined) {
    return (
      <section className={styles.rest} aria-label={say(deskWords.next)}>
        {say(restWords[desk.order.status])}
      </section>
    )
  }
  const shown = steps.find((step) => keyOf(step) === open) ?? first
  const isOpen = open === keyOf(shown)
  const waiting = [first, ...others].filter((step) => step !== shown)
  return (
    <section className={styles.next} aria-label={say(deskWords.next)}>
      <p className={styles.kicker}>{say(deskWords.next)}</p>
      <StepHead step={shown} isOpen={isOpen} open={() => setOpen(keyOf(shown))} />
      {isOpen ? <StepForm key={open} step={shown} close={() => setOpen(null)} /> : null}
      {waiting.length === 0 ? null : (
        <p className={styles.others}>
          <span>{say(deskWords.alsoWaits)}</span>
          {waiting.map((step) => (
            <button key={keyOf(step)} type="button" onClick={() => setOpen(keyOf(step))}>
              {say(stepWords[step.kind].title)}
              <Subject step={step} />
            </button>
          ))}
        </p>
      )}
    </section>
  )
}

interface StepHeadProps {
  step: NextStep
  isOpen: boolean
  open: () => void
}

function StepHead({ step, isOpen, open }: StepHeadProps) {
  const say = useSay()
  const { mayHandleMoney } = useDeskContext()
  const words = stepWords[step.kind]
  const mayDoIt = mayHandleMoney || !isAboutMoney(step)
  return (
    <div className={styles.head}>
      <div>
        <h2>
          {say(words.title)}
          <Subject step={step} />
        </h2>
        <p className={styles.hint}>{say(mayDoIt ? words.hint : deskWords.forEditors)}</p>
      </div>
      {isOpen || !mayDoIt ? null : <Do step={step} open={open} />}
    </div>
  )
}

/** What is decided on a page of its own is a way there. */
function Do({ step, open }: { step: NextStep; open: () => void }) {
  const say = useSay()
  const { admin } = useDeskContext()
  const { button } = stepWords[step.kind]
  if (step.kind === 'other-sum') {
    return (
      <Button el="link" to={`${admin}/unmatched`} size="large" margin={false}>
        {say(button)}
      </Button>
    )
  }
  return (
    <Button type="button" size="large" margin={false} onClick={open}>
      {say(button)}
    </Button>
  )
}

/** What exactly: how much money, how many pieces, which parcel. */
function Subject({ step }: { step: NextStep }) {
  const say = useSay()
  const { desk, money } = useDeskContext()
  const { order } = desk
  const method = methodWords[order.paymentMethod]
  if (step.kind === 'mark-paid') {
    return <em>{[money(step.amountMinor), method && say(method)].filter(Boolean).join(' · ')}</em>
  }
  if ('amountMinor' in step && step.amountMinor !== null) return <em>{money(step.amountMinor)}</em>
  if (step.kind === 'pack') return <em>{say(piecesWords(step.pieces))}</em>
  if ('parcelId' in step && order.parcels.length > 1) {
    const place = order.parcels.findIndex(({ id }) => id === step.parcelId) + 1
    return (
      <em>
        {say(deskWords.parcel)} {place}
      </em>
    )
  }
  return null
}

/** So many pieces. */
export function piecesWords(count: number) {
  return { en: count === 1 ? '1 piece' : `${count} pieces`, th: `${count} ชิ้น` }
}
