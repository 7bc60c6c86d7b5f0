import { z } from 'zod'

/**
 * What a reader of the database had seen at one moment: `{epoch}.{seq}.{snapshot}`, such as
 * `k3f9a1-1.1042.748:760:749,752`. The epoch names the database, `seq` the last change in it, and
 * the snapshot (Postgres's `pg_current_snapshot()`) which transactions had ended. Compare it with
 * `reflects` and `isLater` only. Numbers alone would not do: transactions commit out of order.
 */
export const Revision = z
  .string()
  .max(2000)
  .regex(/^[a-z0-9-]+\.\d+\.\d+:\d+:(?:\d+(?:,\d+)*)?$/u)
  .meta({
    id: 'Revision',
    description: 'An opaque mark of how much of the catalogue’s history an answer reflects.',
  })
export type Revision = z.infer<typeof Revision>

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

/** The part of a revision that names the database. */
export function epochOf(revision: Revision): string {
  return parse(revision).epoch
}

function parse(revision: Revision): Parsed {
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
