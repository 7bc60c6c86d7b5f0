'use client'

import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { formWords } from '../form-words.ts'
import { LongInput } from './fields.tsx'
import { FormFrame } from './form-frame.tsx'
import styles from './forms.module.css'

interface FormProps {
  close: () => void
}

/** Stops the order, or lets it go on; why, staff alone read. */
export function HoldForm({ isHeld, close }: FormProps & { isHeld: boolean }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  return (
    <FormFrame
      submit={say(isHeld ? formWords.release : formWords.hold)}
      read={() => ({ action: isHeld ? 'release' : 'hold', body: { reason } })}
      close={close}
    >
      <LongInput label={say(formWords.staffReason)} value={reason} onChange={setReason} />
    </FormFrame>
  )
}

/** Asks once more, for it cannot be undone. */
export function CancelForm({ close }: FormProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  return (
    <FormFrame
      submit={say(formWords.cancelSure)}
      isDangerous
      read={() => ({ action: 'cancel', body: { reason } })}
      close={close}
    >
      <p className={styles.hint}>{say(formWords.cancelAsk)}</p>
      <LongInput label={say(formWords.customerReason)} value={reason} onChange={setReason} />
    </FormFrame>
  )
}
