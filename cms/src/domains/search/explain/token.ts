import { derivedSecret, isSame } from '../../../platform/secrets.ts'

const LASTS_MS = 60_000
const FORMAT = /^(?<expires>\d{13})\.(?<signature>[\w-]{43})$/u

/** Lets the panel ask for explanations for a minute. Both processes derive it from their secret. */
export function makeExplanationToken(now = Date.now()): string {
  const expires = String(now + LASTS_MS)
  return `${expires}.${derivedSecret('search-explanation', expires)}`
}

export function isExplanationToken(token: string, now = Date.now()): boolean {
  const { expires, signature } = FORMAT.exec(token)?.groups ?? {}
  if (expires === undefined || signature === undefined) return false
  const isOurs = isSame(signature, derivedSecret('search-explanation', expires))
  return isOurs && Number(expires) > now && Number(expires) <= now + LASTS_MS
}
