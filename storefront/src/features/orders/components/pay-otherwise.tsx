'use client'

import type { PaymentMethod } from '@vitrine/shared-types/store-api/v1/payment-methods'
import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { Button } from '../../../ui/button.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import { otherWays } from '../rules.ts'
import { rememberOrder } from '../use-order.ts'
import type { OrderWords } from '../words.ts'
import styles from './pay-otherwise.module.css'

/** Another way to pay, or the same once more; the shop says which are open to this order now. */
export function PayOtherwise({ order, words }: { order: Order; words: OrderWords }) {
  const { pay, methods } = words.order
  const [refused, setRefused] = useState<readonly PaymentMethod[]>([])
  const [busy, setBusy] = useState<PaymentMethod | null>(null)
  const [failure, setFailure] = useState('')

  async function start(paymentMethod: PaymentMethod) {
    setBusy(paymentMethod)
    setFailure('')
    const { number } = order
    const answer = await callShop('startPayment', { params: { number }, body: { paymentMethod } })
    setBusy(null)
    if (!answer.ok) {
      if (answer.problem?.code === 'payment_method_unavailable') {
        setRefused((now) => [...now, paymentMethod])
      }
      return setFailure(
        refusalWords(answer.problem ? { problem: answer.problem } : answer, words.form, {
          payment_method_unavailable: pay.unavailable,
          payment_provider: pay.providerAway,
          order_state: pay.past,
        }),
      )
    }
    rememberOrder(answer.data)
    if (answer.data.payment.kind === 'redirect') location.assign(answer.data.payment.url)
  }

  const hasFailed = order.payment.kind === 'failed'
  const ways = otherWays(order).filter((method) => !refused.includes(method))
  if (ways.length === 0 && failure === '') return null
  const choice = (
    <>
      <div className={styles.ways}>
        {ways.map((method) => (
          <Button
            key={method}
            look="plain"
            isBusy={busy !== null}
            onClick={() => void start(method)}
          >
            {busy === method ? pay.starting : methods[method]}
          </Button>
        ))}
      </div>
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    </>
  )
  // There is no other way on: nothing to unfold.
  if (hasFailed) {
    return (
      <div>
        <p className={styles.again}>{pay.again}</p>
        {choice}
      </div>
    )
  }
  return (
    <details className={styles.other} open={failure !== ''}>
      <summary className={styles.ask}>{pay.other}</summary>
      {choice}
    </details>
  )
}
