/** One who waits for a read to begin. */
interface Waiting<Wanted, Found> {
  wanted: Wanted
  resolve: (found: Found) => void
  reject: (error: unknown) => void
}

export interface GatherOptions {
  /** So many trips are under way at once; who comes later waits, to go together. */
  atOnce?: number
  /** So many go together: while they are answered, the next are already on their way. */
  most?: number
  /** Nobody waits longer than this for others to come back. */
  patienceMs?: number
}

/**
 * Reads that are asked for while others are under way go to Postgres together: a way there and back
 * costs more than most of what is fetched. None joins a read that has begun, so each finds what it
 * would have found alone.
 */
export function gatherReads<Wanted, Found>(
  read: (wanted: Wanted[]) => Promise<readonly Found[]>,
  { atOnce = 1, most = 8, patienceMs = 20 }: GatherOptions = {},
): (wanted: Wanted) => Promise<Found> {
  let waiting: Waiting<Wanted, Found>[] = []
  let underWay = 0
  let turn: NodeJS.Immediate | undefined
  let patience: NodeJS.Timeout | undefined

  async function go(some: Waiting<Wanted, Found>[]): Promise<void> {
    underWay += 1
    try {
      const found = await read(some.map(({ wanted }) => wanted))
      some.forEach(({ resolve }, at) => resolve(found[at] as Found))
    } catch (error) {
      for (const { reject } of some) reject(error)
    }
    underWay -= 1
    begin()
  }

  function goSome(): void {
    clearTimeout(patience)
    patience = undefined
    const some = waiting.slice(0, most)
    waiting = waiting.slice(most)
    void go(some)
  }

  function goAll(): void {
    while (waiting.length > 0) goSome()
  }

  function begin(): void {
    turn = undefined
    const trips = Math.min(atOnce - underWay, Math.ceil(waiting.length / most))
    for (let trip = 0; trip < trips; trip += 1) goSome()
    if (waiting.length > 0) patience ??= setTimeout(goAll, patienceMs)
  }

  return (wanted) =>
    new Promise((resolve, reject) => {
      waiting.push({ wanted, resolve, reject })
      // Whoever asks in the same turn comes along.
      turn ??= setImmediate(begin)
    })
}
