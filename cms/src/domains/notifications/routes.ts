import type { Database } from '../../platform/commerce-database.ts'
import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { unwatchStock } from './commands/unwatch-stock.ts'
import { watchStock } from './commands/watch-stock.ts'
import { listNotices, markNoticesRead } from './notices/queries.ts'

/** Notices of customers, and letters for those who wait for a variant. */
export function notificationRoutes({
  db,
  clock,
}: {
  db: Database
  clock: () => Date
}): CommerceHandlers<'listNotices' | 'markNoticesRead' | 'watchStock' | 'unwatchStock'> {
  return {
    listNotices: ({ caller }) => listNotices(db, customerOf(caller)),
    async markNoticesRead({ caller, body }) {
      await markNoticesRead(db, customerOf(caller), body.upTo)
    },
    async watchStock({ body, caller }) {
      await watchStock({ db, clock }, { ...body, address: caller.address })
      return { status: 'noted' }
    },
    async unwatchStock({ body }) {
      await unwatchStock(db, body.token)
    },
  }
}

/** The contract says `customer`: the router lets nobody else through. */
function customerOf({ customerId }: { customerId: number | null }): number {
  if (customerId === null) throw new Error('The router let nobody through')
  return customerId
}
