import type { StaffProblemCode } from '../../platform/errors.ts'

/** Why the number in stock changed. */
export const REASONS = [
  'received',
  'counted',
  'damaged',
  'returned',
  'correction',
  'imported',
  'seeded',
  'sold',
] as const
export type Reason = (typeof REASONS)[number]

/** `held → committed → consumed`; `held → expired`; `held | committed → released`. */
export type ReservationStatus = 'held' | 'committed' | 'consumed' | 'expired' | 'released'

/** The reasons a person may give; the others are written by commands. */
export const STAFF_REASONS = [
  'received',
  'counted',
  'damaged',
  'returned',
  'correction',
] as const satisfies readonly Reason[]

/** The place of a shop that has only one. */
export const MAIN_LOCATION = 'main'

/** Far beyond any shelf, well within a Postgres integer. */
export const MAX_ON_HAND = 1_000_000_000

interface Counted {
  id: number
  variantId: number
  onHand: number
  reserved: number
  lowAt: number
}

/**
 * Of which variants a change leaves few where there were more, and of which it brings some where
 * there were none. `levels` are all levels of the variants, before the change.
 */
export function crossings(
  levels: readonly Counted[],
  changes: ReadonlyMap<number, { onHand?: number; reserved?: number }>,
): { low: number[]; returned: number[] } {
  const low: number[] = []
  const returned: number[] = []
  for (const [variantId, own] of Map.groupBy(levels, (level) => level.variantId)) {
    const before = own.reduce((sum, level) => sum + available(level, {}), 0)
    const after = own.reduce((sum, level) => sum + available(level, changes.get(level.id)), 0)
    const lowAt = own[0]?.lowAt ?? 0
    if (before > lowAt && after <= lowAt) low.push(variantId)
    if (before === 0 && after > 0) returned.push(variantId)
  }
  return { low, returned }
}

function available(
  { onHand, reserved }: Counted,
  change: { onHand?: number; reserved?: number } = {},
): number {
  return Math.max(onHand + (change.onHand ?? 0) - reserved - (change.reserved ?? 0), 0)
}

/** A difference to what is there, or the number that was counted. */
export type Change = { delta: number } | { setTo: number }

export type Decision =
  | { kind: 'changed'; onHand: number; delta: number }
  | { kind: 'refused'; code: StaffProblemCode }

/** What an adjustment makes of a stock level. */
export function decide(
  onHand: number,
  reserved: number,
  mayBackorder: boolean,
  change: Change,
): Decision {
  const wanted = 'setTo' in change ? change.setTo : onHand + change.delta
  const isNothing = 'delta' in change && change.delta === 0
  if (!Number.isSafeInteger(wanted) || wanted > MAX_ON_HAND || isNothing) {
    return { kind: 'refused', code: 'invalid_adjustment' }
  }
  if (wanted < 0) return { kind: 'refused', code: 'stock_below_zero' }
  if (!mayBackorder && wanted < reserved) return { kind: 'refused', code: 'stock_below_reserved' }
  return { kind: 'changed', onHand: wanted, delta: wanted - onHand }
}

/** How a change is written into the ledger, so that a repeated key can be told from a reused one. */
export function requestedAs(change: Change): string {
  return 'setTo' in change ? `=${change.setTo}` : `+${change.delta}`
}

/** Whether a key comes back with the very adjustment it was used for. */
export function isSameRequest(
  before: { variantId: number; reason: Reason; requested: string },
  now: { variantId: number; reason: Reason } & Change,
): boolean {
  return (
    before.variantId === now.variantId &&
    before.reason === now.reason &&
    before.requested === requestedAs(now)
  )
}
