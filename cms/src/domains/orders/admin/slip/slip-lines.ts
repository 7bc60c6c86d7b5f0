import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { leftToPack } from '../next-steps.ts'

/** What a slip lists, and whether more comes in another parcel. */
export interface Slip {
  /** The place of the parcel among the order's, from 1; null before it is packed. */
  place: number | null
  lines: { line: OrderLine; pieces: number }[]
  isPart: boolean
}

/** What is to be sent of a line, and what was. */
const wanted = ({ quantity, cancelledQuantity }: OrderLine) => quantity - cancelledQuantity

/**
 * The slip of a parcel; without one, of what is still to be packed; when all is packed, of the
 * whole order.
 */
export function slipOf(order: Pick<Order, 'lines' | 'parcels'>, parcelId: string | null): Slip {
  const position = order.parcels.findIndex(({ id }) => id === parcelId)
  const parcel = order.parcels[position]
  const isLeft = order.lines.some((line) => leftToPack(line) > 0)
  const piecesOf = (line: OrderLine): number => {
    if (parcel) return parcel.lines.find(({ lineId }) => lineId === line.id)?.quantity ?? 0
    return isLeft ? leftToPack(line) : wanted(line)
  }
  const lines = order.lines
    .map((line) => ({ line, pieces: piecesOf(line) }))
    .filter(({ pieces }) => pieces > 0)
  const isPart = order.lines.some((line) => piecesOf(line) < wanted(line))
  return { place: parcel ? position + 1 : null, lines, isPart }
}
