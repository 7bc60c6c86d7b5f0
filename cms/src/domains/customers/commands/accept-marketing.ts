import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { noteChange } from '../audited.ts'

/**
 * Notes that a customer wants news, in the transaction in which they said so. It is only ever
 * switched on like this: a box that was left empty at checkout takes nothing back.
 */
export async function acceptMarketing(tx: Tx, customerId: number): Promise<void> {
  const { rows } = await tx.execute<{ version: number }>(sql`
    UPDATE customers SET accepts_marketing = true, version = version + 1, updated_at = now()
     WHERE id = ${customerId} AND accepts_marketing IS NOT TRUE AND erased_at IS NULL
    RETURNING version::int AS version`)
  const [row] = rows
  if (row === undefined) return
  await noteChange(tx, {
    customerId,
    subject: 'customers',
    subjectId: customerId,
    changes: {
      acceptsMarketing: { from: false, to: true },
      version: { from: row.version - 1, to: row.version },
    },
  })
}
