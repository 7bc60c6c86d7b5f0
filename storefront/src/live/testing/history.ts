import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'

interface Transaction {
  xid: number
  events: StoreEvent[]
}

/** A database as its readers see it: transactions that end in any order. */
export interface History {
  begin(): void
  /** A change by one of the open transactions. */
  write(which: number, tags: string[]): void
  end(which: number, isCommit: boolean): void
  revision(): Revision
  /** All changes that a reader would see now. */
  visible(): StoreEvent[]
}

export function createHistory(epoch = 'db-1'): History {
  const open: Transaction[] = []
  const visible: StoreEvent[] = []
  let nextXid = 100
  let nextSeq = 1

  const pick = (which: number) => open[which % Math.max(open.length, 1)]
  return {
    begin: () => void open.push({ xid: nextXid++, events: [] }),
    write(which, tags) {
      const transaction = pick(which)
      if (!transaction) return
      const { xid } = transaction
      const facts = {
        type: 'product.changed',
        locales: ['en'],
        at: '2026-01-01T00:00:00Z',
      } as const
      transaction.events.push({ seq: nextSeq++, xid, tags, ...facts, locales: ['en'] })
    },
    end(which, isCommit) {
      const transaction = pick(which)
      if (!transaction) return
      open.splice(open.indexOf(transaction), 1)
      if (isCommit) visible.push(...transaction.events)
    },
    revision() {
      const xids = open.map(({ xid }) => xid)
      const seq = Math.max(0, ...visible.map((event) => event.seq))
      return `${epoch}.${seq}.${Math.min(nextXid, ...xids)}:${nextXid}:${xids.join(',')}`
    },
    visible: () => [...visible],
  }
}
