import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Address, AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { addressColumns, type AddressRow, clearDefault } from '../address-row.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { presentAddress } from '../present.ts'
import { MAX_ADDRESSES } from '../rules.ts'

export interface AddAddress {
  customerId: number
  address: AddressInput
  isDefault: boolean
}

/** Keeps one more address; the first becomes the default. Refuses with `too_many_addresses`. */
export async function addAddress(
  { db }: CustomerDeps,
  { customerId, address, isDefault }: AddAddress,
): Promise<Address> {
  return await db.inTransaction(async (tx) => {
    await lockCustomer(tx, customerId)
    const count = await countAddresses(tx, customerId)
    if (count >= MAX_ADDRESSES) throw new DomainError('too_many_addresses')
    return presentAddress(
      await insert(tx, { customerId, address, isDefault: isDefault || count === 0 }),
    )
  })
}

/**
 * Keeps the address of an order, in the order's transaction, unless it is kept already or there is
 * no room: an order is never refused for that.
 */
export async function keepAddress(
  tx: Tx,
  customerId: number,
  address: AddressInput,
): Promise<void> {
  await lockCustomer(tx, customerId)
  const known = await tx.execute(sql`
    SELECT 1 FROM customer_addresses
     WHERE customer_id = ${customerId} AND address = ${JSON.stringify(address)}::jsonb`)
  if (known.rows.length > 0) return
  const count = await countAddresses(tx, customerId)
  if (count < MAX_ADDRESSES) await insert(tx, { customerId, address, isDefault: count === 0 })
}

async function insert(tx: Tx, { customerId, address, isDefault }: AddAddress): Promise<AddressRow> {
  if (isDefault) await clearDefault(tx, customerId)
  const inserted = await tx.execute<AddressRow>(sql`
    INSERT INTO customer_addresses (customer_id, address, is_default)
    VALUES (${customerId}, ${JSON.stringify(address)}::jsonb, ${isDefault})
    RETURNING ${addressColumns}`)
  const [row] = inserted.rows
  if (row === undefined) throw new Error('The address was not kept')
  return row
}

async function countAddresses(tx: Tx, customerId: number): Promise<number> {
  const found = await tx.execute<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM customer_addresses WHERE customer_id = ${customerId}`)
  return found.rows[0]?.count ?? 0
}
