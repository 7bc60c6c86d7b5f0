import { derivedSecret, isSame, newSecret } from '../../platform/secrets.ts'

/** What a client holds. Only fingerprints of it are kept. */
export interface Tokens {
  access: string
  refresh: string
}

/** The first tokens of a session. */
export function firstTokens(sessionId: string): Tokens {
  return { access: newSecret(), refresh: sealed(sessionId, newSecret()) }
}

/**
 * The tokens after these. The same refresh token and moment give the same ones: a second tab that
 * asks at once gets what the first has got, and neither makes the other's worthless.
 */
export function nextTokens(sessionId: string, refresh: string, rotatedAt: Date): Tokens {
  const from = `${refresh}.${rotatedAt.toISOString()}`
  return {
    access: derivedSecret('customer-access', from),
    refresh: sealed(sessionId, derivedSecret('customer-refresh', from)),
  }
}

/**
 * The session that a refresh token was made for; null when it was never ours. It need not be the
 * session's newest: that is how one that is used twice is told from one that somebody made up.
 */
export function sessionOf(refresh: string): string | null {
  const [, id, random, seal] = /^([\w-]{22})\.([\w-]{43})\.([\w-]{43})$/u.exec(refresh) ?? []
  if (id === undefined || random === undefined || seal === undefined) return null
  if (!isSame(seal, sealOf(id, random))) return null
  const hex = Buffer.from(id, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

function sealed(sessionId: string, random: string): string {
  const id = Buffer.from(sessionId.replaceAll('-', ''), 'hex').toString('base64url')
  return `${id}.${random}.${sealOf(id, random)}`
}

function sealOf(id: string, random: string): string {
  return derivedSecret('customer-seal', `${id}.${random}`)
}
