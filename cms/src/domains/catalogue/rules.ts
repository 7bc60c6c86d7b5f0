/** The id in a relationship's value, whether it is an id or the document itself. */
export function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^\d+$/u.test(value)) return Number(value)
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return null
}

/** The ids in a relationship that holds many. */
export function idsOf(values: unknown): number[] {
  if (!Array.isArray(values)) return []
  return values.map(idOf).filter((id) => id !== null)
}

export type OptionsProblem =
  | { kind: 'foreign_type'; typeId: number }
  | { kind: 'two_of_one_type'; typeId: number }
  | { kind: 'missing_type'; typeId: number }

/** What is wrong with a variant's options: it needs exactly one of each type of its product. */
export function checkOptions(
  productTypeIds: number[],
  chosen: { optionId: number; typeId: number }[],
): OptionsProblem | null {
  const seen = new Set<number>()
  for (const { typeId } of chosen) {
    if (!productTypeIds.includes(typeId)) return { kind: 'foreign_type', typeId }
    if (seen.has(typeId)) return { kind: 'two_of_one_type', typeId }
    seen.add(typeId)
  }
  const missing = productTypeIds.find((typeId) => !seen.has(typeId))
  return missing === undefined ? null : { kind: 'missing_type', typeId: missing }
}

/** Whether two variants of one product would be the same choice to a shopper. */
export function isSameChoice(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}

export type PriceProblem = 'not_whole' | 'negative' | 'too_large' | 'compare_not_higher'

/** What is wrong with a price in minor units; null when nothing is. */
export function checkAmount(
  amount: number | null | undefined,
): Exclude<PriceProblem, 'compare_not_higher'> | null {
  if (amount === null || amount === undefined) return null
  if (!Number.isInteger(amount)) return 'not_whole'
  if (amount < 0) return 'negative'
  return amount > Number.MAX_SAFE_INTEGER ? 'too_large' : null
}

/** A former price must be higher than the present one, else there is no sale to speak of. */
export function checkCompareAt(
  amount: number | null | undefined,
  compareAt: number | null | undefined,
): PriceProblem | null {
  const own = checkAmount(compareAt)
  if (own !== null || compareAt === null || compareAt === undefined) return own
  return amount === null || amount === undefined || compareAt <= amount
    ? 'compare_not_higher'
    : null
}
