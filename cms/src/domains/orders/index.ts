/** What the store API, reviews, notifications and the desk may do with orders. */
export { addStaffNote } from './commands/add-staff-note.ts'
export { cancelOrder, type CancelOrder } from './commands/cancel-order.ts'
export { confirmRefund } from './commands/confirm-refund.ts'
export {
  closeReturn,
  decideReturn,
  receiveReturn,
  type ReturnInput,
} from './commands/handle-return.ts'
export { holdOrder, releaseOrder, type HoldOrder } from './commands/hold-order.ts'
export { markPaid, type MarkPaid } from './commands/mark-paid.ts'
export {
  cancelParcel,
  deliverParcel,
  shipParcel,
  type ParcelInput,
  type ShipParcel,
} from './commands/move-parcel.ts'
export { packParcel, type PackParcel } from './commands/pack-parcel.ts'
export { refundOrder, type RefundOrder } from './commands/refund-order.ts'
export { requestReturn, type RequestReturn } from './commands/request-return.ts'
export { settle } from './commands/settle.ts'
export type { CommerceDeps } from './deps.ts'
export { dueOf } from './due.ts'
export { orderSecretOf } from './present.ts'
export { findOrder, getOrder, requireOrder } from './queries/find-order.ts'
export { listOrders } from './queries/list-orders.ts'
export { orderRoutes } from './routes.ts'
export { orderSweeps } from './tasks.ts'
export type { Actor } from './timeline.ts'
