'use client'

import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { CancelForm, HoldForm } from '../forms/order-forms.tsx'
import { isUnderWay } from '../next-steps.ts'
import styles from './desk.module.css'

/** What one seldom does: stop the order, or cancel it. */
export function MoreCard() {
  const say = useSay()
  const { desk, mayHandleMoney } = useDeskContext()
  const [open, setOpen] = useState<'hold' | 'cancel' | null>(null)
  const { isOnHold, canCancel } = desk.order
  if (!isUnderWay(desk)) return null
  const close = () => setOpen(null)
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.more)}</h2>
      {open === 'hold' ? <HoldForm isHeld={isOnHold} close={close} /> : null}
      {open === 'cancel' && canCancel ? <CancelForm close={close} /> : null}
      {open === null ? (
        <p className={styles.actions}>
          <button type="button" className={styles.quiet} onClick={() => setOpen('hold')}>
            {say(isOnHold ? formWords.release : formWords.hold)}
          </button>
          {canCancel && mayHandleMoney ? (
            <button
              type="button"
              className={styles.quiet}
              data-bad
              onClick={() => setOpen('cancel')}
            >
              {say(formWords.cancel)}
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  )
}
