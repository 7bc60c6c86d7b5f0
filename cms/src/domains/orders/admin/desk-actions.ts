import { z } from 'zod'
import { addStaffNote } from '../commands/add-staff-note.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { confirmRefund } from '../commands/confirm-refund.ts'
import { closeReturn, decideReturn, receiveReturn } from '../commands/handle-return.ts'
import { holdOrder, releaseOrder } from '../commands/hold-order.ts'
import { markPaid } from '../commands/mark-paid.ts'
import { cancelParcel, deliverParcel, shipParcel } from '../commands/move-parcel.ts'
import { packParcel } from '../commands/pack-parcel.ts'
import { refundOrder } from '../commands/refund-order.ts'
import type { CommerceDeps } from '../deps.ts'
import type { Actor } from '../timeline.ts'

const Id = z.coerce.number().int().positive().max(2_147_483_647)
const Pieces = z.array(z.strictObject({ lineId: Id, quantity: z.int().min(1).max(999) })).max(200)
const Reason = z
  .string()
  .trim()
  .max(500)
  .nullable()
  .default(null)
  .transform((text) => text || null)
const Text = z
  .string()
  .trim()
  .max(200)
  .nullable()
  .default(null)
  .transform((text) => text || null)

/** Who may press the button: money is for editors and admins, the rest for all staff. */
type Who = 'staff' | 'editors'

/** One thing that staff do with an order: who may, what it needs, and the command it becomes. */
interface DeskAction<Body extends z.ZodType = z.ZodType> {
  who: Who
  body: Body
  run: (
    deps: CommerceDeps,
    order: { orderId: number; actor: Actor },
    body: z.output<Body>,
  ) => Promise<unknown>
}

function action<Body extends z.ZodType>(given: DeskAction<Body>): DeskAction<Body> {
  return given
}

/** Everything that can be done at the desk, by its name in the address. */
export const deskActions = {
  'mark-paid': action({
    who: 'editors',
    body: z.strictObject({ amountMinor: z.int().min(0).optional() }),
    run: (deps, order, { amountMinor }) => markPaid(deps, { ...order, amountMinor }),
  }),
  pack: action({
    who: 'staff',
    body: z.strictObject({ lines: Pieces.min(1), idempotencyKey: z.string().min(8).max(200) }),
    run: (deps, order, body) => packParcel(deps, { ...order, ...body }),
  }),
  ship: action({
    who: 'staff',
    body: z.strictObject({
      parcelId: Id,
      carrier: Text,
      trackingNumber: Text,
      trackingUrl: z
        .string()
        .trim()
        .max(1000)
        .nullable()
        .default(null)
        .transform((url) => url || null),
    }),
    run: (deps, order, body) => shipParcel(deps, { ...order, ...body }),
  }),
  deliver: action({
    who: 'staff',
    body: z.strictObject({ parcelId: Id }),
    run: (deps, order, body) => deliverParcel(deps, { ...order, ...body }),
  }),
  unpack: action({
    who: 'staff',
    body: z.strictObject({ parcelId: Id }),
    run: (deps, order, body) => cancelParcel(deps, { ...order, ...body }),
  }),
  cancel: action({
    who: 'editors',
    body: z.strictObject({ reason: Reason }),
    run: (deps, order, { reason }) => cancelOrder(deps, { ...order, reason }),
  }),
  hold: action({
    who: 'staff',
    body: z.strictObject({ reason: Reason }),
    run: (deps, order, { reason }) => holdOrder(deps, { ...order, reason }),
  }),
  release: action({
    who: 'staff',
    body: z.strictObject({ reason: Reason }),
    run: (deps, order, { reason }) => releaseOrder(deps, { ...order, reason }),
  }),
  refund: action({
    who: 'editors',
    body: z.strictObject({
      reason: Reason,
      amountMinor: z.int().min(1).optional(),
      lines: Pieces.optional(),
      cancelled: Pieces.optional(),
      version: z.int().min(1).optional(),
    }),
    run: (deps, order, body) => refundOrder(deps, { ...order, ...body }),
  }),
  'refund-sent': action({
    who: 'editors',
    body: z.strictObject({ refundId: Id }),
    run: (deps, order, body) => confirmRefund(deps, { ...order, ...body }),
  }),
  'decide-return': action({
    who: 'staff',
    body: z.strictObject({ returnId: Id, isApproved: z.boolean(), reason: Reason }),
    run: (deps, order, body) => decideReturn(deps, { ...order, ...body }),
  }),
  'receive-return': action({
    who: 'staff',
    body: z.strictObject({ returnId: Id, restocks: z.boolean() }),
    run: (deps, order, body) => receiveReturn(deps, { ...order, ...body }),
  }),
  'close-return': action({
    who: 'staff',
    body: z.strictObject({ returnId: Id }),
    run: (deps, order, body) => closeReturn(deps, { ...order, ...body }),
  }),
  note: action({
    who: 'staff',
    body: z.strictObject({ note: z.string().trim().min(1).max(2000) }),
    run: (deps, order, { note }) => addStaffNote(deps, { ...order, note }),
  }),
} as const

export type DeskActionName = keyof typeof deskActions
