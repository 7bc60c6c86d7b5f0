'use client'

import { useState } from 'react'
import { formatAmount, parseAmount, signOf } from '../../../../admin/ui/money-text.ts'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { formWords } from '../form-words.ts'
import { TextInput } from './fields.tsx'
import { FormFrame, type Attempt } from './form-frame.tsx'

/** The money is there: how much. */
export function MarkPaidForm({ asked, close }: { asked: number; close: () => void }) {
  const say = useSay()
  const { desk } = useDeskContext()
  const { currency } = desk.order
  const [text, setText] = useState(formatAmount(asked, currency))
  const parsed = parseAmount(text, currency)
  const isOther = parsed.kind === 'amount' && parsed.minor !== asked
  const read = (): Attempt =>
    parsed.kind === 'amount' && parsed.minor > 0
      ? { action: 'mark-paid', body: { amountMinor: parsed.minor } }
      : { problem: say(formWords.notAmount) }
  return (
    <FormFrame submit={say(formWords.markPaid)} read={read} close={close}>
      <TextInput
        label={`${say(formWords.arrived)} (${signOf(currency)})`}
        inputMode="decimal"
        value={text}
        onChange={setText}
        hint={isOther ? say(formWords.otherAmount) : undefined}
      />
    </FormFrame>
  )
}
