import type { Revision } from './revision.ts'

// Apart from the schema, so that browsers can compare revisions without loading zod.

/** Where a change stands in history: its number, and the transaction that made it. */
export interface ChangeMark {
  epoch: string
  seq: number
  xid: number
}

interface Parsed {
  epoch: string
  seq: number
  /** Every transaction below has ended. */
  xmin: number
  /** No transaction from here on had begun. */
  xmax: number
  /** Those between that were still under way. */
  open: Set<number>
}

/** Whether something read at this revision shows the change. */
export function reflects(revision: Revision, { epoch, seq, xid }: ChangeMark): boolean {
  const seen = parse(revision)
  // A number that came later was not there yet: after a crash Postgres may use an xid again.
  if (seen.epoch !== epoch || seq > seen.seq) return false
  return xid < seen.xmin || (xid < seen.xmax && !seen.open.has(xid))
}

/** Whether the one revision has seen more than the other. False between different databases. */
export function isLater(one: Revision, other: Revision): boolean {
  const [a, b] = [parse(one), parse(other)]
  if (a.epoch !== b.epoch) return false
  if (a.seq !== b.seq) return a.seq > b.seq
  if (a.xmax !== b.xmax) return a.xmax > b.xmax
  if (a.xmin !== b.xmin) return a.xmin > b.xmin
  return a.open.size < b.open.size
}

/** Whether the one has seen everything that the other has. False between different databases. */
export function covers(one: Revision, other: Revision): boolean {
  const [a, b] = [parse(one), parse(other)]
  if (a.epoch !== b.epoch || a.seq < b.seq || a.xmax < b.xmax) return false
  // Whatever is still under way for the one must not have ended for the other.
  return [...a.open].every((xid) => xid >= b.xmax || b.open.has(xid))
}

/** The part of a revision that names the database. */
export function epochOf(revision: Revision): string {
  return parse(revision).epoch
}

/** The same few revisions are compared with a great many changes. */
const MAX_PARSED = 64
const parsed = new Map<Revision, Parsed>()

function parse(revision: Revision): Parsed {
  const known = parsed.get(revision)
  if (known) return known
  const fresh = parseAnew(revision)
  if (parsed.size >= MAX_PARSED) parsed.clear()
  parsed.set(revision, fresh)
  return fresh
}

function parseAnew(revision: Revision): Parsed {
  const [epoch = '', seq, snapshot = ''] = revision.split('.')
  const [xmin, xmax, open = ''] = snapshot.split(':')
  return {
    epoch,
    seq: Number(seq),
    xmin: Number(xmin),
    xmax: Number(xmax),
    open: new Set(open === '' ? [] : open.split(',').map(Number)),
  }
}
