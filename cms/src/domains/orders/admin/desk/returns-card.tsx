'use client'

import type { ReturnRequest } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords, returnWords } from '../desk-words.ts'
import { formWords } from '../form-words.ts'
import { RefundForm } from '../forms/refund-forms.tsx'
import { CloseReturnForm, DecideReturnForm, ReceiveReturnForm } from '../forms/return-forms.tsx'
import { piecesToRefund } from '../refund-choices.ts'
import styles from './desk.module.css'
import { LineNames } from './line-names.tsx'
import { StateMark, toneOf } from '../../../../admin/ui/state-mark.tsx'

/** What comes back, and what was decided about it. */
export function ReturnsCard() {
  const say = useSay()
  const { returns } = useDeskContext().desk.order
  if (returns.length === 0) return null
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.returns)}</h2>
      {returns.map((one) => (
        <OneReturn key={one.id} given={one} />
      ))}
    </section>
  )
}

type ReturnForm = 'decide' | 'receive' | 'refund' | 'close'

const MAY: Record<ReturnRequest['status'], ReturnForm[]> = {
  requested: ['decide'],
  approved: ['receive', 'decide'],
  received: ['refund', 'close'],
  closed: [],
  rejected: [],
}
const WORDS = {
  decide: { en: 'Decide', th: 'พิจารณา' },
  receive: formWords.received,
  refund: formWords.refund,
  close: formWords.close,
}

function OneReturn({ given }: { given: ReturnRequest }) {
  const say = useSay()
  const { desk, moment, mayHandleMoney } = useDeskContext()
  const [open, setOpen] = useState<ReturnForm | null>(null)
  const may = MAY[given.status].filter((one) => one !== 'refund' || mayHandleMoney)
  const shown = open !== null && may.includes(open) ? open : null
  const props = { returnId: given.id, close: () => setOpen(null) }
  return (
    <article className={styles.block}>
      <header>
        <StateMark tone={toneOf(given.status)}>{say(returnWords[given.status])}</StateMark>
        <time dateTime={given.at}>{moment(given.at)}</time>
      </header>
      <LineNames lines={given.lines} />
      {given.reason === null ? null : <blockquote>{given.reason}</blockquote>}
      {shown === 'decide' ? <DecideReturnForm {...props} /> : null}
      {shown === 'receive' ? <ReceiveReturnForm {...props} /> : null}
      {shown === 'close' ? <CloseReturnForm {...props} /> : null}
      {shown === 'refund' ? (
        <RefundForm close={props.close} pieces={piecesToRefund(desk, given.id)} />
      ) : null}
      {shown === null && may.length > 0 ? (
        <p className={styles.actions}>
          {may.map((one) => (
            <button key={one} type="button" className={styles.quiet} onClick={() => setOpen(one)}>
              {say(WORDS[one])}
            </button>
          ))}
        </p>
      ) : null}
    </article>
  )
}
