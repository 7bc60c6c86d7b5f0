import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import type { Block, LetterContext, Letters } from '../letter.ts'
import { moment, money, wordsFor } from '../wording.ts'

type Placed = Letters['order-placed'] | Letters['order-partly-paid']

/** How the order is paid, from what the provider said; the order's page says it too. */
export function howToPay(order: Placed, context: LetterContext): Block[] {
  const { step } = order
  if (step?.kind === 'promptpay') return promptPay(order, step, context)
  if (step?.kind === 'bank_transfer') return bankTransfer(order, step, context)
  if (step?.kind === 'cash_on_delivery') return cashOnDelivery(order, step.amountMinor, context)
  return []
}

function promptPay(
  order: Placed,
  step: Extract<PaymentStep, { kind: 'promptpay' }>,
  { locale, links }: LetterContext,
): Block[] {
  const say = wordsFor(locale)
  return [
    {
      kind: 'facts',
      title: say('Pay with PromptPay', 'ชำระด้วยพร้อมเพย์'),
      rows: [
        { label: say('To', 'ชื่อบัญชี'), value: step.recipient },
        {
          label: say('Amount', 'จำนวนเงิน'),
          value: money(step.amountMinor, order.currency, locale),
        },
        { label: say('Reference', 'เลขอ้างอิง'), value: step.reference },
        { label: say('Until', 'ภายใน'), value: moment(step.dueAt, locale) },
      ],
    },
    {
      kind: 'button',
      label: say('Show the QR code', 'เปิด QR สำหรับชำระเงิน'),
      href: links.order(order),
    },
  ]
}

function bankTransfer(
  order: Placed,
  step: Extract<PaymentStep, { kind: 'bank_transfer' }>,
  { locale }: LetterContext,
): Block[] {
  const say = wordsFor(locale)
  return [
    {
      kind: 'facts',
      title: say('Transfer to', 'โอนเงินไปที่'),
      rows: [
        { label: say('Bank', 'ธนาคาร'), value: step.bank },
        { label: say('Account', 'ชื่อบัญชี'), value: step.accountName },
        { label: say('Number', 'เลขที่บัญชี'), value: step.accountNumber },
        {
          label: say('Amount', 'จำนวนเงิน'),
          value: money(step.amountMinor, order.currency, locale),
        },
        { label: say('Reference', 'เลขอ้างอิง'), value: step.reference },
        { label: say('Until', 'ภายใน'), value: moment(step.dueAt, locale) },
      ],
    },
  ]
}

function cashOnDelivery(order: Placed, amountMinor: number, { locale }: LetterContext): Block[] {
  const say = wordsFor(locale)
  const amount = money(amountMinor, order.currency, locale)
  const text = say(`You pay ${amount} in cash when it arrives.`, `ชำระเงินสด ${amount} เมื่อได้รับสินค้า`)
  return [{ kind: 'text', text }]
}
