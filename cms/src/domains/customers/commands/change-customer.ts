import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { changedSince, changesOf, noteChange } from '../audited.ts'
import { type CustomerRow, lockCustomer } from '../customer-row.ts'
import type { CustomerDeps } from '../deps.ts'
import { presentCustomer } from '../present.ts'

/** What a customer may change of their profile; what is left out stays. */
export interface ProfileChange {
  name?: string | undefined
  phone?: string | null | undefined
  locale?: Locale | undefined
  acceptsMarketing?: boolean | undefined
}

export interface ChangeCustomer {
  customerId: number
  /** The version that the caller has seen. */
  version: number
  change: ProfileChange
  requestId?: string | null
}

/** Changes a profile. Refuses with `version_conflict` and `{ current, changed }`. */
export async function changeCustomer(
  { db }: CustomerDeps,
  { customerId, version, change, requestId = null }: ChangeCustomer,
): Promise<Customer> {
  return await db.inTransaction(async (tx) => {
    const current = await lockCustomer(tx, customerId)
    if (current.version !== version) throw await conflictOf(tx, current, version)
    const next = merged(current, change)
    const changes = changesOf(current, next)
    if (Object.keys(changes).length === 0) return presentCustomer(current)
    next.version += 1
    await tx.execute(sql`
      UPDATE customers
         SET name = ${next.name}, phone = ${next.phone}, locale = ${next.locale},
             accepts_marketing = ${next.acceptsMarketing}, version = ${next.version},
             updated_at = now()
       WHERE id = ${customerId}`)
    await noteChange(tx, {
      customerId,
      subject: 'customers',
      subjectId: customerId,
      changes: { ...changes, version: { from: version, to: next.version } },
      requestId,
    })
    return presentCustomer(next)
  })
}

function merged(current: CustomerRow, change: ProfileChange): CustomerRow {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...current, ...Object.fromEntries(given) }
}

async function conflictOf(tx: Tx, current: CustomerRow, version: number): Promise<DomainError> {
  const changed = await changedSince(tx, 'customers', { id: current.id, version })
  return new DomainError('version_conflict', {
    data: { current: presentCustomer(current), changed },
  })
}
