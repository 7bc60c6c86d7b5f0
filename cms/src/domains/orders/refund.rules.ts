/** Pieces of a line that are paid back, after others were. */
export interface PiecesPaidBack {
  /** All pieces of the line, and those paid back before. */
  quantity: number
  before: number
  taken: number
  /** What the whole line cost, in minor units. */
  sum: number
}

/**
 * What so many pieces of a line cost. Paying back one after another comes to the sum of the line,
 * to the last minor unit: each time it is the difference of two whole shares.
 */
export function shareOfPieces({ quantity, before, taken, sum }: PiecesPaidBack): number {
  const shareOf = (pieces: number): number =>
    Number((BigInt(sum) * BigInt(pieces)) / BigInt(quantity))
  return shareOf(before + taken) - shareOf(before)
}
