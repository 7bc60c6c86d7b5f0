import { sql } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { findCustomer, lockCustomer } from '../customer-row.ts'

export interface SetGroups {
  customerId: number
  groupIds: number[]
  /** Such as `user:7`. */
  actor: string
}

/** The groups of a customer, by id; null when there is no such customer. */
export async function readGroups(
  db: Pick<Tx, 'execute'>,
  customerId: number,
): Promise<number[] | null> {
  if ((await findCustomer(db, customerId)) === null) return null
  const found = await db.execute<{ id: number }>(sql`
    SELECT group_id AS id FROM customer_group_members WHERE customer_id = ${customerId}
     ORDER BY group_id`)
  return found.rows.map(({ id }) => id)
}

/**
 * Puts a customer into these groups and no others; a group that does not exist is left out. Answers
 * the groups they are in, or null when there is no such customer.
 */
export async function setGroups(
  db: Database,
  { customerId, groupIds, actor }: SetGroups,
): Promise<number[] | null> {
  return await db.inTransaction(async (tx) => {
    if ((await findCustomer(tx, customerId)) === null) return null
    await lockCustomer(tx, customerId)
    const from = await readGroups(tx, customerId)
    await tx.execute(sql`DELETE FROM customer_group_members WHERE customer_id = ${customerId}`)
    await tx.execute(sql`
      INSERT INTO customer_group_members (customer_id, group_id)
      SELECT ${customerId}, g.id FROM customer_groups g
       WHERE g.id = ANY(${sql.param(groupIds)}::int[])`)
    const to = await readGroups(tx, customerId)
    await audit(tx, {
      actor,
      action: 'update',
      subject: 'customers',
      subjectId: customerId,
      changes: { groups: { from, to } },
    })
    return to
  })
}
