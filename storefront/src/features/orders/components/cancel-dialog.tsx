'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { callShop } from '../../../api/browser/call-shop.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextAreaField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { useForm } from '../../../ui/use-form.ts'
import { rememberOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import styles from './order-actions.module.css'

interface CancelDialogProps {
  order: Order
  words: OrderWords
  isOpen: boolean
  onClose: () => void
}

/** Asks once more before an order is cancelled. */
export function CancelDialog(props: CancelDialogProps) {
  const { order, words, isOpen, onClose } = props
  return (
    <Dialog
      isOpen={isOpen && order.canCancel}
      onClose={onClose}
      title={words.order.cancel.title}
      closeWord={words.form.close}
    >
      <CancelForm {...props} />
    </Dialog>
  )
}

function CancelForm({ order, words, onClose }: CancelDialogProps) {
  const { cancel, act } = words.order
  const { form, summary, field, isBusy } = useForm({
    words: words.form,
    async send(data) {
      const reason = data.get('reason')
      const answer = await callShop('cancelOrder', {
        params: { number: order.number },
        body: { reason: typeof reason === 'string' && reason.trim() ? reason.trim() : null },
      })
      if (!answer.ok) {
        const refusal = answer.problem ? { problem: answer.problem } : answer
        return { failure: refusalWords(refusal, words.form, { order_state: cancel.past }) }
      }
      rememberOrder(answer.data)
      onClose()
    },
  })
  return (
    <form {...form} className={styles.dialog}>
      <FormErrors {...summary} />
      <p className={styles.text}>
        {cancel.text} {order.paymentStatus === 'paid' ? cancel.refund : null}
      </p>
      <TextAreaField
        {...field('reason')}
        label={cancel.reason}
        optional={words.form.optional}
        maxLength={500}
      />
      <p className={styles.presses}>
        <Button type="submit" look="danger" isBusy={isBusy}>
          {cancel.submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {act.keep}
        </Button>
      </p>
    </form>
  )
}
