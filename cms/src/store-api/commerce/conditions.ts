import {
  IDEMPOTENCY_HEADER,
  type CommerceEndpoint,
} from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { IncomingHttpHeaders } from 'node:http'
import { DomainError } from '../../platform/errors.ts'

/** The version that the caller believes to change. Refuses a change without one. */
export function versionOf(
  { isVersioned, method }: CommerceEndpoint,
  headers: IncomingHttpHeaders,
): number | null {
  if (isVersioned !== true || method === 'GET') return null
  const given = headers['if-match']
  if (given === undefined) throw new DomainError('version_missing')
  const [, version] = /^"?(\d{1,9})"?$/u.exec(given) ?? []
  if (version === undefined) {
    throw new DomainError('invalid_request', { message: 'If-Match is not a version' })
  }
  return Number(version)
}

/** The caller's key against doing it twice. Refuses its absence where it is needed. */
export function idempotencyKeyOf(
  { needsIdempotencyKey }: CommerceEndpoint,
  headers: IncomingHttpHeaders,
): string | null {
  const given = headers[IDEMPOTENCY_HEADER]
  if (given === undefined) {
    if (needsIdempotencyKey === true) throw new DomainError('idempotency_key_missing')
    return null
  }
  if (typeof given === 'string' && /^[\u0021-\u007e]{8,200}$/u.test(given)) return given
  throw new DomainError('invalid_request', {
    message: 'The Idempotency-Key must be 8 to 200 visible characters',
  })
}
