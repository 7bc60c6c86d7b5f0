import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/**
 * One projection at a time, until its transaction ends. Without it, a product saved while its
 * brand is being renamed could keep the old name: neither transaction sees the other's change.
 * Sales do not take it; they lock the rows of the products that they touch.
 */
export async function lockProjection(tx: Tx): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('catalogue.projection'))`)
}

const turns = new WeakMap<Tx, Promise<unknown>>()

/**
 * One projection at a time within a transaction, too: Payload saves the documents of a bulk edit
 * side by side, and the rows made from an earlier look must not be written after those of a later.
 */
export async function inTurn<T>(tx: Tx, project: () => Promise<T>): Promise<T> {
  const mine = (turns.get(tx) ?? Promise.resolve()).then(project)
  turns.set(
    tx,
    mine.catch(() => {}),
  )
  return await mine
}
