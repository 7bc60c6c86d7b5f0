/** The values that stand in a list more than once. */
export function repeated<T>(values: T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** The values used that nobody declared. */
export function missing<T>(used: T[], known: T[]): T[] {
  return used.filter((value) => !known.includes(value))
}

export function slugsOf(things: { slug: string }[]): string[] {
  return things.map((thing) => thing.slug)
}
