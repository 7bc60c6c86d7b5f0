import { sql } from '@payloadcms/db-postgres/drizzle'
import ipaddr from 'ipaddr.js'
import type { Database } from '../../platform/commerce-database.ts'
import { DomainError } from '../../platform/errors.ts'
import { fingerprint } from '../../platform/secrets.ts'

/** What may be tried how often: at most `max` in any `windowS` seconds, by whatever `key` names. */
export interface AttemptLimit {
  /** Begins with what is tried, such as `find-order:address:…`. Kept as a fingerprint. */
  key: string
  max: number
  windowS: number
  now?: Date
}

/**
 * Counts one attempt, or refuses it with `rate_limited` and does not count it. It holds across
 * processes, for a sliding window: what the former one saw fades as this one goes on. Call it
 * outside the transaction of the attempt, which may roll back.
 */
export async function limitAttempts(
  db: Pick<Database, 'execute'>,
  { key, max, windowS, now = new Date() }: AttemptLimit,
): Promise<void> {
  const windowMs = windowS * 1000
  const start = Math.floor(now.getTime() / windowMs) * windowMs
  const share = 1 - (now.getTime() - start) / windowMs
  const counted = await db.execute(sql`
    WITH former AS (
      SELECT coalesce(sum(count), 0) * ${share}::float8 AS weight FROM attempt_counters
       WHERE key = ${kept(key)} AND window_start = ${new Date(start - windowMs)})
    INSERT INTO attempt_counters AS c (key, window_start, count)
    SELECT ${kept(key)}, ${new Date(start)}, 1 FROM former WHERE weight + 1 <= ${max}
    ON CONFLICT (key, window_start) DO UPDATE SET count = c.count + 1
     WHERE c.count + 1 + (SELECT weight FROM former) <= ${max}
    RETURNING 1`)
  if (counted.rows.length > 0) return
  const retryAfterS = Math.max(1, Math.ceil((start + windowMs - now.getTime()) / 1000))
  throw new DomainError('rate_limited', { data: { retryAfterS } })
}

/** Forgets what was tried: it went well. */
export async function forgetAttempts(db: Pick<Database, 'execute'>, key: string): Promise<void> {
  await db.execute(sql`DELETE FROM attempt_counters WHERE key = ${kept(key)}`)
}

/** What limits count as one visitor: an address, or the /64 that one household has in IPv6. */
export function visitorOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : networkOf(parsed as ipaddr.IPv6)
}

function networkOf(address: ipaddr.IPv6): string {
  return address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
}

/** Keys hold addresses: only their beginning stays readable. */
function kept(key: string): string {
  const [purpose = '', ...rest] = key.split(':')
  return `${purpose}:${fingerprint(rest.join(':'))}`
}
