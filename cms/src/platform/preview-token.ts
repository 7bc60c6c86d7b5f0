import {
  PREVIEW_AUDIENCE,
  subjectName,
  type PreviewSubject,
} from '@vitrine/shared-types/previews/draft-preview'
import { errors, jwtVerify, SignJWT } from 'jose'

const LASTS_MS = 2 * 60 * 60 * 1000
/** The same token for half an hour: a new one would make the frame beside the form load anew. */
const STEP_MS = 30 * 60 * 1000
const ALGORITHM = 'HS256'

/** Whether a token opens a document, and until when. */
export type TokenCheck =
  | { ok: true; expiresAt: Date }
  | { ok: false; reason: 'expired' | 'not_valid' }

/** A token that opens the preview of one document for two hours at most. */
export async function signPreviewToken(
  subject: PreviewSubject,
  secret: string,
  now = Date.now(),
): Promise<string> {
  const expiresAt = Math.floor(now / STEP_MS) * STEP_MS + LASTS_MS
  return await new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(PREVIEW_AUDIENCE)
    .setSubject(subjectName(subject))
    .setExpirationTime(new Date(expiresAt))
    .sign(keyOf(secret))
}

/** Checks a token against the document that somebody wants to see with it. */
export async function checkPreviewToken(
  token: string,
  subject: PreviewSubject,
  secret: string,
  now = Date.now(),
): Promise<TokenCheck> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [ALGORITHM],
      audience: PREVIEW_AUDIENCE,
      subject: subjectName(subject),
      requiredClaims: ['exp'],
      currentDate: new Date(now),
    })
    return { ok: true, expiresAt: new Date((payload.exp ?? 0) * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'not_valid' }
    throw error
  }
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}
