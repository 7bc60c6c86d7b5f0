import {
  MAX_PER_LINE,
  type CartLine,
  type CartNotice,
} from '@vitrine/shared-types/store-api/v1/carts'
import type { Good, LineProblem } from './pricing/types.ts'

type LineState = CartLine['state']

/** What the state of a line depends on. */
export interface LineFacts {
  quantity: number
  /** Undefined when the variant is gone altogether. */
  good: Pick<Good, 'maxPerOrder' | 'available' | 'mayBackorder'> | undefined
  problem: LineProblem | undefined
}

/** The most pieces of one thing in a cart, in stock or not. */
export function limitOf(good: Pick<Good, 'maxPerOrder'> | undefined): number {
  return Math.min(MAX_PER_LINE, good?.maxPerOrder ?? MAX_PER_LINE)
}

/** The most pieces that can be ordered now. */
export function maxQuantityOf({ good, problem }: Omit<LineFacts, 'quantity'>): number {
  if (good === undefined || problem !== undefined) return 0
  return good.mayBackorder ? limitOf(good) : Math.min(limitOf(good), good.available)
}

/** Why a line cannot be bought as it stands, or `ok`. */
export function stateOf(line: LineFacts): LineState {
  if (line.good === undefined) return 'unavailable'
  if (line.problem !== undefined) return line.problem
  const most = maxQuantityOf(line)
  if (line.quantity <= most) return 'ok'
  return most === 0 ? 'sold_out' : 'short'
}

/** A state as a shopper has or has not been told of it; null: nothing to tell. */
export function stateKey(state: LineState, maxQuantity: number): string | null {
  if (state === 'ok') return null
  return state === 'short' ? `short:${maxQuantity}` : state
}

/** What is to be said of a line since the shopper last looked. */
export function noticesOf(line: {
  lineId: string
  title: string
  quantity: number
  state: LineState
  maxQuantity: number
  unitMinor: number | null
  seenUnitMinor: number | null
  seenState: string | null
}): CartNotice[] {
  const { lineId, title, state, unitMinor, seenUnitMinor } = line
  const notices: CartNotice[] = []
  if (state !== 'ok' && stateKey(state, line.maxQuantity) !== line.seenState) {
    const isAboutPieces = state === 'short' || state === 'sold_out'
    const pieces = { before: line.quantity, now: line.maxQuantity }
    notices.push({
      code: state,
      lineId,
      title,
      ...(isAboutPieces ? pieces : { before: null, now: null }),
    })
  }
  if (unitMinor !== null && seenUnitMinor !== null && unitMinor !== seenUnitMinor) {
    const code = unitMinor > seenUnitMinor ? 'price_raised' : 'price_lowered'
    notices.push({ code, lineId, title, before: seenUnitMinor, now: unitMinor })
  }
  return notices
}
