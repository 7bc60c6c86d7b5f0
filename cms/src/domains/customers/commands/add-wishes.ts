import { sql } from '@payloadcms/db-postgres/drizzle'
import { MAX_WISHES, type Wishlist } from '@vitrine/shared-types/store-api/v1/wishlist'
import { DomainError } from '../../../platform/errors.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { listWishes } from '../queries.ts'

/**
 * Adds products to the list; the first named stands first. What is there stays where it is, what
 * does not exist is left out. Refuses with `wishlist_full` and adds nothing.
 */
export async function addWishes(
  { db, clock }: CustomerDeps,
  { customerId, productIds }: { customerId: number; productIds: string[] },
): Promise<Wishlist> {
  const now = clock()
  return await db.inTransaction(async (tx) => {
    await lockCustomer(tx, customerId)
    await tx.execute(sql`
      INSERT INTO wishlist_items (customer_id, product_id, created_at)
      SELECT ${customerId}, p.id, ${now}::timestamptz - wished.n * interval '1 millisecond'
        FROM unnest(${sql.param(productIds.map(Number))}::int[]) WITH ORDINALITY AS wished (id, n)
        JOIN products p ON p.id = wished.id
          ON CONFLICT DO NOTHING`)
    const wishlist = await listWishes(tx, customerId)
    if (wishlist.productIds.length > MAX_WISHES) throw new DomainError('wishlist_full')
    return wishlist
  })
}

/** Takes a product off the list; one that is not on it is no error. */
export async function removeWish(
  { db }: CustomerDeps,
  { customerId, productId }: { customerId: number; productId: string },
): Promise<Wishlist> {
  return await db.inTransaction(async (tx) => {
    await tx.execute(sql`
      DELETE FROM wishlist_items
       WHERE customer_id = ${customerId} AND product_id = ${Number(productId)}`)
    return await listWishes(tx, customerId)
  })
}
