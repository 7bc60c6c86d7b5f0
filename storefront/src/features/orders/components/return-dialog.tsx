'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { CheckField, TextAreaField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { QuantityStepper } from '../../../ui/quantity-stepper.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { returnableOf } from '../rules.ts'
import { rememberOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import styles from './order-actions.module.css'

interface ReturnDialogProps {
  order: Order
  words: OrderWords
  isOpen: boolean
  onClose: () => void
}

/** Which pieces shall go back, and why. */
export function ReturnDialog(props: ReturnDialogProps) {
  const { order, words, isOpen, onClose } = props
  return (
    <Dialog
      isOpen={isOpen && order.canReturn}
      onClose={onClose}
      title={words.order.return.title}
      closeWord={words.form.close}
    >
      <ReturnForm {...props} />
    </Dialog>
  )
}

function ReturnForm({ order, words, onClose }: ReturnDialogProps) {
  const say = words.order.return
  const [chosen, setChosen] = useState<Record<string, number>>({})
  const lines = Object.entries(chosen).map(([lineId, quantity]) => ({ lineId, quantity }))
  const { form, summary, field, isBusy } = useForm({
    words: words.form,
    async send(data) {
      if (lines.length === 0) return { failure: say.none }
      const reason = data.get('reason')
      const answer = await callShop('requestReturn', {
        params: { number: order.number },
        body: {
          lines,
          reason: typeof reason === 'string' && reason.trim() ? reason.trim() : null,
        },
      })
      if (!answer.ok) {
        const refusal = answer.problem ? { problem: answer.problem } : answer
        const own = { order_state: say.past, return_too_many: say.tooMany }
        return { failure: refusalWords(refusal, words.form, own) }
      }
      rememberOrder(answer.data)
      onClose()
    },
  })
  return (
    <form {...form} className={styles.dialog}>
      <FormErrors {...summary} />
      <p className={styles.text}>{say.text}</p>
      <ReturnLines order={order} words={words} chosen={chosen} onChoose={setChosen} />
      <TextAreaField
        {...field('reason')}
        label={say.reason}
        optional={words.form.optional}
        maxLength={1000}
      />
      <p className={styles.presses}>
        <Button type="submit" isBusy={isBusy}>
          {say.submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.form.cancel}
        </Button>
      </p>
    </form>
  )
}

interface ReturnLinesProps {
  order: Order
  words: OrderWords
  /** How many of each line. */
  chosen: Record<string, number>
  onChoose: (chosen: Record<string, number>) => void
}

function ReturnLines({ order, words, chosen, onChoose }: ReturnLinesProps) {
  function toggle(lineId: string, isIn: boolean, most: number) {
    const { [lineId]: _, ...others } = chosen
    onChoose(isIn ? { ...others, [lineId]: most } : others)
  }
  return (
    <ul className={styles.lines}>
      {order.lines.map((line) => {
        const most = returnableOf(line, order)
        const quantity = chosen[line.id]
        if (most === 0) return null
        return (
          <li key={line.id} className={styles.line}>
            <CheckField
              name={`line-${line.id}`}
              label={[line.title, line.variantTitle].filter(Boolean).join(', ')}
              checked={quantity !== undefined}
              onChange={(event) => toggle(line.id, event.currentTarget.checked, most)}
            />
            {quantity !== undefined && most > 1 ? (
              <span className={styles.count}>
                <QuantityStepper
                  value={quantity}
                  max={most}
                  label={fill(words.quantity.of, { title: line.title })}
                  words={words.quantity}
                  onChange={(next) => onChoose({ ...chosen, [line.id]: next })}
                />
                {fill(words.order.return.ofMany, { count: most })}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
