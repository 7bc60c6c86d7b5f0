import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Address, AddressInput } from '@vitrine/shared-types/store-api/v1/addresses'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { type AddressRow, clearDefault, findAddress } from '../address-row.ts'
import { changedSince, changesOf, noteChange } from '../audited.ts'
import { lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { presentAddress } from '../present.ts'

export interface ChangeAddress {
  customerId: number
  addressId: string
  /** The version that the caller has seen. */
  version: number
  address: AddressInput
  /** The default one stays it until another is made it. */
  isDefault: boolean
  requestId?: string | null
}

/**
 * Replaces an address. Refuses with `address_not_found`, and with `version_conflict` and
 * `{ current, changed }` when somebody else was faster.
 */
export async function changeAddress({ db }: CustomerDeps, input: ChangeAddress): Promise<Address> {
  const { customerId, addressId, version } = input
  return await db.inTransaction(async (tx) => {
    await lockCustomer(tx, customerId)
    const current = await findAddress(tx, customerId, addressId)
    if (current.version !== version) throw await conflictOf(tx, current, version)
    const next = await replace(tx, current, input)
    const changes = changesOf(
      { ...current.address, isDefault: current.isDefault, version },
      { ...next.address, isDefault: next.isDefault, version: next.version },
    )
    const { requestId = null } = input
    const subjectId = current.id
    await noteChange(tx, {
      customerId,
      subject: 'customer_addresses',
      subjectId,
      changes,
      requestId,
    })
    return presentAddress(next)
  })
}

async function replace(
  tx: Tx,
  current: AddressRow,
  { customerId, address, ...wanted }: ChangeAddress,
): Promise<AddressRow> {
  const isDefault = wanted.isDefault || current.isDefault
  if (isDefault && !current.isDefault) await clearDefault(tx, customerId)
  const version = current.version + 1
  await tx.execute(sql`
    UPDATE customer_addresses
       SET address = ${JSON.stringify(address)}::jsonb, is_default = ${isDefault},
           version = ${version}, updated_at = now()
     WHERE id = ${current.id}`)
  return { ...current, address, isDefault, version }
}

async function conflictOf(tx: Tx, current: AddressRow, version: number): Promise<DomainError> {
  const changed = await changedSince(tx, 'customer_addresses', { id: current.id, version })
  return new DomainError('version_conflict', {
    data: { current: presentAddress(current), changed },
  })
}
