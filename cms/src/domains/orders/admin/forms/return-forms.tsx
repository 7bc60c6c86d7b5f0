'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { formWords } from '../form-words.ts'
import { LongInput } from './fields.tsx'
import { FormFrame } from './form-frame.tsx'
import styles from './forms.module.css'

interface ReturnFormProps {
  returnId: string
  close: () => void
}

/** Yes or no, and a word for whoever asked. */
export function DecideReturnForm({ returnId, close }: ReturnFormProps) {
  const say = useSay()
  const { isBusy } = useDeskContext()
  const [reason, setReason] = useState('')
  const isApproved = useRef(true)
  return (
    <FormFrame
      submit={say(formWords.approve)}
      read={() => {
        const body = { returnId, isApproved: isApproved.current, reason }
        isApproved.current = true
        return { action: 'decide-return', body }
      }}
      close={close}
      besides={
        <Button
          type="submit"
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => {
            isApproved.current = false
          }}
        >
          {say(formWords.reject)}
        </Button>
      }
    >
      <LongInput label={say(formWords.decision)} value={reason} onChange={setReason} />
      <p className={styles.hint}>{say(formWords.letter)}</p>
    </FormFrame>
  )
}

/** The pieces are in the house again. */
export function ReceiveReturnForm({ returnId, close }: ReturnFormProps) {
  const say = useSay()
  const [restocks, setRestocks] = useState(true)
  return (
    <FormFrame
      submit={say(formWords.received)}
      read={() => ({ action: 'receive-return', body: { returnId, restocks } })}
      close={close}
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={restocks}
          onChange={(event) => setRestocks(event.target.checked)}
        />
        {say(formWords.restocks)}
      </label>
    </FormFrame>
  )
}

/** Nothing is left to do about it. */
export function CloseReturnForm({ returnId, close }: ReturnFormProps) {
  const say = useSay()
  return (
    <FormFrame
      submit={say(formWords.close)}
      read={() => ({ action: 'close-return', body: { returnId } })}
      close={close}
    />
  )
}
