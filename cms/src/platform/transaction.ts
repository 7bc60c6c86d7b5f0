import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** The drizzle handle of an open transaction: it runs SQL next to Payload's own writes. */
export type Tx = Parameters<Parameters<PostgresAdapter['drizzle']['transaction']>[0]>[0]

/** What a transaction should know of its caller. */
export type TransactionCaller = Partial<
  Pick<PayloadRequest, 'user' | 'locale' | 'fallbackLocale' | 'context' | 'headers'>
>

/** The pool-backed drizzle handle, for reads that need no transaction. */
export function drizzleOf(payload: Payload): PostgresAdapter['drizzle'] {
  // The only adapter of this package is Postgres; Payload's type names all of them.
  return (payload.db as unknown as PostgresAdapter).drizzle
}

/**
 * The transaction that a hook runs in. Throws when there is none: Payload would fall back to
 * autocommit in silence, and half a change could stay behind.
 */
export async function txOf(req: PayloadRequest): Promise<Tx> {
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : req.payload.db.sessions?.[id]
  if (session === undefined) throw new Error('There is no open transaction on this request')
  return session.db as Tx
}

/**
 * Runs the work in one transaction that both drizzle (`tx`) and Payload's Local API (`req`) join.
 * Commits when the work is done, rolls back when it throws. Unlike Payload's own, a COMMIT that
 * fails throws; so does a transaction that a failed nested operation has already ended.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (tx: Tx, req: PayloadRequest) => Promise<T>,
  caller: TransactionCaller = {},
): Promise<T> {
  const req = await createLocalReq({ req: { ...caller } }, payload)
  const id = randomUUID()
  const sessions = (payload.db.sessions ??= {})
  let wasEndedInside = false
  const end = (): Promise<void> => {
    wasEndedInside = true
    return Promise.resolve()
  }
  try {
    return await drizzleOf(payload).transaction(async (tx) => {
      sessions[id] = { db: tx, reject: end, resolve: end }
      req.transactionID = id
      const result = await work(tx, req)
      if (wasEndedInside) throw new Error('A nested operation ended the transaction')
      return result
    })
  } finally {
    delete sessions[id]
    delete req.transactionID
  }
}
