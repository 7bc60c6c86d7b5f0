import { forgetAttempts, limitAttempts, visitorOf } from './attempts.ts'
import type { CustomerDeps, Origin } from './deps.ts'

const QUARTER_HOUR_S = 900
const HOUR_S = 3600

/**
 * A password is guessed at from one place, or at one account from many. Many people may share an
 * address (offices, mobile networks), so that limit is wide.
 */
export async function limitSignIns(
  { db, clock }: CustomerDeps,
  { address }: Origin,
  email: string,
): Promise<void> {
  const now = clock()
  const visitor = visitorOf(address)
  const limits = [
    { key: `sign-in-address:${visitor}`, max: 150, windowS: QUARTER_HOUR_S },
    { key: `sign-in-account:${email}`, max: 50, windowS: HOUR_S },
    { key: pairKey(visitor, email), max: 10, windowS: QUARTER_HOUR_S },
  ]
  for (const limit of limits) await limitAttempts(db, { ...limit, now })
}

/** Whoever knows the password has not been guessing. */
export async function forgetSignIns(
  { db }: CustomerDeps,
  { address }: Origin,
  email: string,
): Promise<void> {
  await forgetAttempts(db, pairKey(visitorOf(address), email))
}

/** Nobody has letters sent to a stranger by the dozen. */
export async function limitLetters(
  { db, clock }: CustomerDeps,
  { address }: Origin,
  email: string,
): Promise<void> {
  const now = clock()
  const visitor = visitorOf(address)
  await limitAttempts(db, { key: `letters-address:${visitor}`, max: 100, windowS: HOUR_S, now })
  await limitAttempts(db, { key: `letters-account:${email}`, max: 6, windowS: HOUR_S, now })
}

/** Tokens of letters cannot be guessed; this keeps anybody from trying all day. */
export async function limitTokens({ db, clock }: CustomerDeps, origin: Origin): Promise<void> {
  const key = `tokens-address:${visitorOf(origin.address)}`
  await limitAttempts(db, { key, max: 100, windowS: HOUR_S, now: clock() })
}

/** The current password, asked again of somebody who is signed in. */
export async function limitPasswords(
  { db, clock }: CustomerDeps,
  customerId: number,
): Promise<void> {
  const key = passwordKey(customerId)
  await limitAttempts(db, { key, max: 10, windowS: QUARTER_HOUR_S, now: clock() })
}

/** The current password was right. */
export async function forgetPasswords({ db }: CustomerDeps, customerId: number): Promise<void> {
  await forgetAttempts(db, passwordKey(customerId))
}

/** An export reads everything there is. */
export async function limitExports({ db, clock }: CustomerDeps, customerId: number): Promise<void> {
  const key = `export-customer:${customerId}`
  await limitAttempts(db, { key, max: 10, windowS: HOUR_S, now: clock() })
}

function passwordKey(customerId: number): string {
  return `password-customer:${customerId}`
}

function pairKey(visitor: string, email: string): string {
  return `sign-in-pair:${visitor}:${email}`
}
