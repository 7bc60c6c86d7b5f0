import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/**
 * One projection at a time, until its transaction ends. Without it, a product saved while its
 * brand is being renamed could keep the old name: neither transaction sees the other's change.
 * Sales do not take it; they lock the rows of the products that they touch.
 */
export async function lockProjection(tx: Tx): Promise<void> {
  // A turn is counted once it has begun, so that whoever shares the lock after it knows of it.
  await tx.execute(sql`
    SELECT CASE WHEN pg_advisory_xact_lock(hashtext('catalogue.projection')) IS NOT NULL
      THEN nextval('catalogue_projection_turn_seq') END`)
}

/**
 * The same for a part of a rebuild, beside others like it: they change no documents, and each has
 * products of its own. Whoever saves something waits for those at work, never for all of them.
 * Answers the turn of the last who projected a change: what was read in that turn is as it was.
 */
export async function shareProjection(tx: Tx): Promise<string> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock_shared(hashtext('catalogue.projection'))`)
  const { rows } = await tx.execute<{ turn: string }>(
    sql`SELECT last_value || is_called::text AS turn FROM catalogue_projection_turn_seq`,
  )
  return rows[0]?.turn ?? ''
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
