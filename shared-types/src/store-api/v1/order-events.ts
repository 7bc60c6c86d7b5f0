import { z } from 'zod'
import { AmountMinor } from '../../primitives/money.ts'

/** What happened to an order, for whoever follows it. */
export const ORDER_EVENT_TYPES = [
  'placed',
  'payment_started',
  'partly_paid',
  'paid',
  'payment_failed',
  'payment_expired',
  'held',
  'released',
  'packed',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
  'pieces_cancelled',
  'return_requested',
  'return_approved',
  'return_rejected',
  'return_received',
  'refund_started',
  'refunded',
  'refund_failed',
] as const
export const OrderEvent = z
  .strictObject({
    id: z.string(),
    type: z.enum(ORDER_EVENT_TYPES),
    at: z.iso.datetime(),
    data: z
      .strictObject({
        amountMinor: AmountMinor.optional(),
        pieces: z.int().min(1).optional(),
        carrier: z.string().optional(),
        trackingNumber: z.string().optional(),
        reason: z.string().optional(),
      })
      .meta({ description: 'What there is to say about it; no names.' }),
  })
  .meta({ id: 'OrderEvent' })
export type OrderEvent = z.infer<typeof OrderEvent>
