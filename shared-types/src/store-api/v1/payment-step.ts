import { z } from 'zod'
import { AmountMinor } from '../../primitives/money.ts'

/** What the shopper does next to pay. */
export const PaymentStep = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }).meta({ id: 'NothingToPay' }),
    z
      .strictObject({
        kind: z.literal('promptpay'),
        payload: z.string().meta({ description: 'What the QR code says (EMVCo).' }),
        qrSvg: z.string().meta({ description: 'The QR code as an SVG document.' }),
        recipient: z.string(),
        amountMinor: AmountMinor,
        reference: z.string(),
        dueAt: z.iso.datetime(),
      })
      .meta({ id: 'PromptPayStep' }),
    z
      .strictObject({
        kind: z.literal('bank_transfer'),
        bank: z.string(),
        accountName: z.string(),
        accountNumber: z.string(),
        amountMinor: AmountMinor,
        reference: z.string(),
        dueAt: z.iso.datetime(),
      })
      .meta({ id: 'BankTransferStep' }),
    z
      .strictObject({ kind: z.literal('cash_on_delivery'), amountMinor: AmountMinor })
      .meta({ id: 'CashOnDeliveryStep' }),
    z
      .strictObject({ kind: z.literal('redirect'), url: z.url({ protocol: /^https?$/u }) })
      .meta({ id: 'RedirectStep' }),
    z
      .strictObject({ kind: z.literal('waiting') })
      .meta({ id: 'WaitingStep', description: 'The provider has not decided yet.' }),
    z
      .strictObject({
        kind: z.literal('other_sum'),
        amountMinor: AmountMinor.nullable().meta({
          description: 'What came; null when it came in another currency.',
        }),
      })
      .meta({
        id: 'OtherSumStep',
        description: 'Another sum came than was asked for: people decide, nobody pays again.',
      }),
    z.strictObject({ kind: z.literal('failed'), canRetry: z.boolean() }).meta({ id: 'FailedStep' }),
  ])
  .meta({ id: 'PaymentStep' })
export type PaymentStep = z.infer<typeof PaymentStep>
