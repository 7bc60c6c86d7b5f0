import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import type { Customer } from '@vitrine/shared-types/store-api/v1/customer'
import { warningsOf } from './address.rules.ts'
import type { AddressRow } from './address-row.ts'
import type { CustomerRow } from './customer-row.ts'

/** A moment as the contract writes it. */
export function isoOf(value: string | Date): string {
  return new Date(value).toISOString()
}

/** A customer as they see themselves. */
export function presentCustomer(row: CustomerRow): Customer {
  return {
    id: String(row.id),
    email: row.email,
    name: row.name,
    phone: row.phone,
    locale: row.locale,
    acceptsMarketing: row.acceptsMarketing,
    isEmailConfirmed: row.emailVerifiedAt !== null,
    pendingEmail: row.pendingEmail,
    version: row.version,
    createdAt: isoOf(row.createdAt),
  }
}

/** An address with what looks wrong in it. */
export function presentAddress(row: AddressRow): Address {
  return {
    ...row.address,
    id: String(row.id),
    isDefault: row.isDefault,
    version: row.version,
    warnings: warningsOf(row.address),
  }
}
