'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { fill } from '../../../i18n/fill.ts'
import { decimalPrice, formatPrice } from '../../../i18n/format-price.ts'
import { buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { canPay, partPaid } from '../rules.ts'
import type { OrderWords } from '../words.ts'
import { CopyValue } from './copy-value.tsx'
import { DueTime } from './due-time.tsx'
import { Panel } from './panel.tsx'
import { PayOtherwise } from './pay-otherwise.tsx'
import styles from './payment.module.css'
import { PromptPayCode } from './promptpay-code.tsx'

interface PaymentProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What is to be done to pay; nothing once there is nothing to do. */
export function Payment({ order, reader, words }: PaymentProps) {
  const { payment } = order
  const isOpen = canPay(order)
  if (!isOpen && payment.kind !== 'cash_on_delivery') return null
  return (
    <Panel title={words.order.pay.title}>
      <div className={styles.payment} data-pay={payment.kind}>
        <PartPaid order={order} reader={reader} words={words} />
        <NextStep order={order} reader={reader} words={words} />
        {isOpen ? <PayOtherwise order={order} words={words} /> : null}
      </div>
    </Panel>
  )
}

/** What is here already, and what is missing. */
function PartPaid({ order, reader, words }: PaymentProps) {
  const here = partPaid(order)
  if (here === null) return null
  const money = (amountMinor: number) => formatPrice(amountMinor, order.currency, reader.locale)
  const said = fill(words.order.pay.part, { here: money(here), rest: money(order.dueMinor) })
  return (
    <p role="status" className={styles.text}>
      {said}
    </p>
  )
}

function NextStep({ order, reader, words }: PaymentProps) {
  const { payment, currency } = order
  const { pay } = words.order
  const money = (amountMinor: number) => formatPrice(amountMinor, currency, reader.locale)
  switch (payment.kind) {
    // The head of the page has said it.
    case 'none':
    case 'waiting':
    case 'failed':
    case 'other_sum':
      return null
    case 'cash_on_delivery':
      return <p className={styles.text}>{fill(pay.cod, { amount: money(payment.amountMinor) })}</p>
    case 'redirect':
      return (
        <>
          <p className={styles.text}>{pay.redirectText}</p>
          <a href={payment.url} className={buttonClass('primary', { isWide: true })}>
            {pay.redirect}
          </a>
        </>
      )
    case 'promptpay':
      return <PromptPay step={payment} money={money} reader={reader} words={words} />
    case 'bank_transfer':
      return <Transfer step={payment} money={money} reader={reader} words={words} />
  }
}

type StepOf<Kind> = Extract<Order['payment'], { kind: Kind }>
interface StepProps<Kind> {
  step: StepOf<Kind>
  money: (amountMinor: number) => string
  reader: Reader
  words: OrderWords
}

function PromptPay({ step, money, reader, words }: StepProps<'promptpay'>) {
  const { pay } = words.order
  const amount = money(step.amountMinor)
  return (
    <>
      <PromptPayCode step={step} amount={amount} words={words} />
      <DueTime dueAt={step.dueAt} reader={reader} words={words} />
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{pay.recipient}</dt>
          <dd>{step.recipient}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{pay.amount}</dt>
          <dd>{amount}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{pay.reference}</dt>
          <dd>{step.reference}</dd>
        </div>
      </dl>
      <p className={styles.text}>{pay.itself}</p>
    </>
  )
}

function Transfer({ step, money, reader, words }: StepProps<'bank_transfer'>) {
  const { pay } = words.order
  return (
    <>
      <DueTime dueAt={step.dueAt} reader={reader} words={words} />
      <div className={styles.values}>
        <p className={styles.bank}>
          {step.bank} · {step.accountName}
        </p>
        <CopyValue
          label={pay.accountNumber}
          value={step.accountNumber}
          copied={step.accountNumber.replaceAll(/[\s-]/gu, '')}
          words={pay}
        />
        <CopyValue
          label={pay.amount}
          value={money(step.amountMinor)}
          // Banks want digits and a point, without the sign.
          copied={decimalPrice(step.amountMinor, reader.currency)}
          words={pay}
        />
        <CopyValue label={pay.reference} value={step.reference} words={pay} />
      </div>
      <p className={styles.text}>{pay.transferHelp}</p>
      <p className={styles.text}>{pay.byHand}</p>
    </>
  )
}
