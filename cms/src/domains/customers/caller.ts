import type { CallerFacts } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'

/** The customer who calls. The router has let nobody else through where the contract asks for one. */
export function customerOf({ customerId }: CallerFacts): number {
  if (customerId === null) throw new DomainError('not_signed_in')
  return customerId
}
