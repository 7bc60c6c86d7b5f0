import { sql } from '@payloadcms/db-postgres/drizzle'
import { findAddress } from '../address-row.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'

/** Forgets an address; the newest of the others becomes the default if it was. */
export async function removeAddress(
  { db }: CustomerDeps,
  { customerId, addressId }: { customerId: number; addressId: string },
): Promise<void> {
  await db.inTransaction(async (tx) => {
    await lockCustomer(tx, customerId)
    const address = await findAddress(tx, customerId, addressId)
    await tx.execute(sql`DELETE FROM customer_addresses WHERE id = ${address.id}`)
    if (!address.isDefault) return
    await tx.execute(sql`
      UPDATE customer_addresses SET is_default = true, version = version + 1, updated_at = now()
       WHERE id = (SELECT id FROM customer_addresses WHERE customer_id = ${customerId}
                    ORDER BY created_at DESC, id DESC LIMIT 1)`)
  })
}
