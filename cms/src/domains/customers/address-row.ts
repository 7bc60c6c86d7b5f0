import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { DomainError } from '../../platform/errors.ts'
import type { Tx } from '../../platform/transaction.ts'

/** An address as stored. */
export interface AddressRow extends Record<string, unknown> {
  id: number
  address: AddressInput
  isDefault: boolean
  version: number
}

/** The columns of an `AddressRow`. */
export const addressColumns: SQL = sql`id, address, is_default AS "isDefault", version`

/** One of the customer's addresses. Refuses one of anybody else as if there were none. */
export async function findAddress(tx: Tx, customerId: number, id: string): Promise<AddressRow> {
  const found = await tx.execute<AddressRow>(sql`
    SELECT ${addressColumns} FROM customer_addresses
     WHERE id = ${id}::bigint AND customer_id = ${customerId}`)
  const [address] = found.rows
  if (address === undefined) throw new DomainError('address_not_found')
  return address
}

/** Takes the mark of the default off whichever address has it. */
export async function clearDefault(tx: Tx, customerId: number): Promise<void> {
  await tx.execute(sql`
    UPDATE customer_addresses SET is_default = false, version = version + 1, updated_at = now()
     WHERE customer_id = ${customerId} AND is_default`)
}
