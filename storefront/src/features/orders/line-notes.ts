import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { fill } from '../../i18n/fill.ts'
import type { OrderWords } from './words.ts'

type ItemWords = OrderWords['order']['items']
type Standing = Pick<Order, 'status'>

/** `1 of 2 cancelled`: of an order that goes on. One that is cancelled says so at its top. */
export function cancelledNote(order: Standing, line: OrderLine, words: ItemWords): string | null {
  const { quantity: total, cancelledQuantity: count } = line
  return count > 0 && order.status !== 'cancelled' ? fill(words.cancelled, { count, total }) : null
}

/** What became of a line's pieces. Only of a part: what holds for the whole order stands above. */
export function notesOfLine(order: Standing, line: OrderLine, words: ItemWords): string[] {
  const { quantity, fulfilled, returned, refunded, cancelledQuantity } = line
  // Cancelled pieces are paid back as well: once is enough.
  const paidBack = refunded - cancelledQuantity
  const notes = [
    fulfilled > 0 && fulfilled < quantity - cancelledQuantity
      ? fill(words.sent, { count: fulfilled })
      : null,
    cancelledNote(order, line, words),
    returned > 0 ? fill(words.returned, { count: returned }) : null,
    paidBack > 0 ? fill(words.refunded, { count: paidBack }) : null,
  ]
  return notes.filter((note) => note !== null)
}
