const MINUTE_MS = 60_000
const MOST_VISITORS = 20_000

/**
 * So many steps of one visitor in a minute, counted in memory alone: who they are is forgotten with
 * the minute, and never written down.
 */
export function createVisitorLimit(
  most: number,
  now: () => number = Date.now,
): (visitor: string) => boolean {
  let minute = 0
  let counts = new Map<string, number>()
  return (visitor) => {
    const current = Math.floor(now() / MINUTE_MS)
    if (current !== minute || counts.size >= MOST_VISITORS) {
      minute = current
      counts = new Map()
    }
    const count = (counts.get(visitor) ?? 0) + 1
    counts.set(visitor, count)
    return count <= most
  }
}
