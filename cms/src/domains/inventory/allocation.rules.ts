/** What a place has of a variant. */
export interface Shelf {
  id: number
  variantId: number
  onHand: number
  reserved: number
  backorder: boolean
}

interface Wanted {
  orderLineId: number
  variantId: number
  quantity: number
  title: string
}

/** Pieces of one line that one place promises. */
export interface Taken {
  orderLineId: number
  levelId: number
  quantity: number
}

/** One variant of which there are not so many, all lines together. */
export interface Shortage {
  variantId: string
  title: string
  wanted: number
  available: number
}

export type Allocation =
  | { kind: 'taken'; taken: Taken[] }
  | { kind: 'short'; shortages: Shortage[] }

/**
 * Which place promises what. Shelves come in the order in which places sell. A line comes whole
 * from the first place that has it; else from several; what none has is owed by the first place
 * that takes orders beyond its stock. All lines or none.
 */
export function allocate(shelves: readonly Shelf[], lines: readonly Wanted[]): Allocation {
  const shortages = shortOf(shelves, lines)
  if (shortages.length > 0) return { kind: 'short', shortages }
  const left = new Map(shelves.map((shelf) => [shelf.id, availableOf(shelf)]))
  return { kind: 'taken', taken: lines.flatMap((line) => takeLine(shelves, left, line)) }
}

/** Pieces that can be promised now; a place that owes some has none. */
export function availableOf({ onHand, reserved }: Pick<Shelf, 'onHand' | 'reserved'>): number {
  return Math.max(onHand - reserved, 0)
}

function shortOf(shelves: readonly Shelf[], lines: readonly Wanted[]): Shortage[] {
  return [...Map.groupBy(lines, ({ variantId }) => variantId)].flatMap(([variantId, same]) => {
    const own = shelves.filter((shelf) => shelf.variantId === variantId)
    const wanted = same.reduce((sum, { quantity }) => sum + quantity, 0)
    const available = own.reduce((sum, shelf) => sum + availableOf(shelf), 0)
    if (wanted <= available || own.some(({ backorder }) => backorder)) return []
    return [{ variantId: String(variantId), title: same[0]?.title ?? '', wanted, available }]
  })
}

function takeLine(shelves: readonly Shelf[], left: Map<number, number>, line: Wanted): Taken[] {
  const own = shelves.filter(({ variantId }) => variantId === line.variantId)
  const whole = own.find(({ id }) => (left.get(id) ?? 0) >= line.quantity)
  const taken = new Map<number, number>()
  let missing = line.quantity
  for (const { id } of whole ? [whole] : own) {
    const pieces = Math.min(left.get(id) ?? 0, missing)
    if (pieces <= 0) continue
    taken.set(id, pieces)
    left.set(id, (left.get(id) ?? 0) - pieces)
    missing -= pieces
  }
  const debtor = own.find(({ backorder }) => backorder)
  if (missing > 0 && debtor) taken.set(debtor.id, (taken.get(debtor.id) ?? 0) + missing)
  return [...taken].map(([levelId, quantity]) => ({
    orderLineId: line.orderLineId,
    levelId,
    quantity,
  }))
}

/** A part of a reservation, or all of it. */
export interface Portion {
  /** The reservation's id. */
  id: number
  orderLineId: number
  levelId: number
  quantity: number
}

interface MissingPieces {
  orderLineId: number
  levelId: number
  quantity: number
  available: number
}

/**
 * Which reservations a parcel takes from: in the order given, and no more from a place than is on
 * its shelf. All lines or none.
 */
export function takeRows(
  rows: readonly Portion[],
  wanted: readonly { orderLineId: number; quantity: number }[],
  onHand: ReadonlyMap<number, number>,
):
  | { kind: 'taken'; portions: Portion[] }
  | { kind: 'not_committed' }
  | { kind: 'not_there'; missing: MissingPieces[] } {
  const left = new Map(onHand)
  const portions: Portion[] = []
  const missing: MissingPieces[] = []
  for (const [orderLineId, same] of Map.groupBy(wanted, (line) => line.orderLineId)) {
    const own = rows.filter((row) => row.orderLineId === orderLineId)
    const quantity = same.reduce((sum, line) => sum + line.quantity, 0)
    const promised = own.reduce((sum, row) => sum + row.quantity, 0)
    if (promised < quantity) return { kind: 'not_committed' }
    let open = quantity
    for (const row of own) {
      const pieces = Math.min(row.quantity, left.get(row.levelId) ?? 0, open)
      if (pieces <= 0) continue
      portions.push({ ...row, quantity: pieces })
      left.set(row.levelId, (left.get(row.levelId) ?? 0) - pieces)
      open -= pieces
    }
    const levelId = own[0]?.levelId ?? 0
    if (open > 0) missing.push({ orderLineId, levelId, quantity, available: quantity - open })
  }
  return missing.length > 0 ? { kind: 'not_there', missing } : { kind: 'taken', portions }
}
