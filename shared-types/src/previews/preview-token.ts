import { createHmac, timingSafeEqual } from 'node:crypto'
import { type PreviewSubject, subjectName } from './draft-preview.ts'

// Apart from the shapes: browsers cannot load `node:crypto`, and have no business with the secret.

/** Whether a token opens a document, and until when. */
export type TokenCheck =
  | { ok: true; expiresAt: Date }
  | { ok: false; reason: 'expired' | 'not_valid' }

/** Seconds since 1970 and an HMAC-SHA-256 in base64url: `1777636800.kf3…`. */
const FORMAT = /^([1-9]\d{0,11})\.([\w-]{43})$/u

/**
 * A token that opens the preview of one document until a moment, in whole seconds. The admin makes
 * it; it and the shop check it, with the secret that they share.
 */
export function makePreviewToken(
  subject: PreviewSubject,
  { secret, expiresAt }: { secret: string; expiresAt: Date },
): string {
  const expires = String(Math.floor(expiresAt.getTime() / 1000))
  return `${expires}.${sign(subject, expires, secret)}`
}

/** Checks a token against the document that somebody wants to see with it. */
export function checkPreviewToken(
  token: string,
  subject: PreviewSubject,
  { secret, now = Date.now() }: { secret: string; now?: number },
): TokenCheck {
  const [, expires, signature] = FORMAT.exec(token) ?? []
  if (expires === undefined || signature === undefined) return { ok: false, reason: 'not_valid' }
  const isOurs = timingSafeEqual(
    Buffer.from(signature),
    Buffer.from(sign(subject, expires, secret)),
  )
  if (!isOurs) return { ok: false, reason: 'not_valid' }
  const expiresAt = new Date(Number(expires) * 1000)
  return expiresAt.getTime() > now ? { ok: true, expiresAt } : { ok: false, reason: 'expired' }
}

/** Its purpose is signed as well: what the secret signs for something else opens nothing. */
function sign(subject: PreviewSubject, expires: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`vitrine-preview ${subjectName(subject)} ${expires}`)
    .digest('base64url')
}
