import {
  type DraftPreview,
  PREVIEW_AUDIENCE,
  PreviewCollection,
  type PreviewSubject,
  subjectName,
} from '@vitrine/shared-types/previews/draft-preview'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import { errors, jwtVerify } from 'jose'
import { cache } from 'react'
import { env } from '../env.ts'
import { logger } from '../platform/logger.ts'
import { requestContext } from '../platform/request-context.ts'
import { type DraftRefusal, readDraft } from './sources/preview.ts'

/** A draft and until when its link opens it, or why there is none. */
export type Preview =
  | { ok: true; draft: DraftPreview; expiresAt: Date; readAt: Date }
  | { ok: false; reason: DraftRefusal }

/** What the address of a preview says. */
export interface PreviewRequest {
  collection: string
  id: string
  token: string | undefined
}

/**
 * The newest draft of a document, for whoever has a link from the admin. The token is checked here
 * first, so that a forged one costs the admin nothing, and there once more.
 */
export async function loadPreview(asked: PreviewRequest, reader: ReadContext): Promise<Preview> {
  const { collection, id, token = '' } = asked
  return await loadOnce(collection, id, token, reader.locale, reader.currency)
}

/** The metadata and the page of one render share one answer. */
const loadOnce = cache(
  async (
    collection: string,
    id: string,
    token: string,
    ...[locale, currency]: [ReadContext['locale'], ReadContext['currency']]
  ): Promise<Preview> => {
    if (env.SHOP_SECRET === undefined) return { ok: false, reason: 'off' }
    const subject = readSubject(collection, id)
    if (!subject) return { ok: false, reason: 'missing' }
    const check = await checkToken(token, subject, env.SHOP_SECRET)
    if (!check.ok) return check
    const requestId = requestContext.getStore()?.requestId ?? crypto.randomUUID()
    const adminUrl = env.ADMIN_INTERNAL_URL ?? env.ADMIN_URL
    const ask = { subject, token, reader: { locale, currency }, requestId }
    const answer = await readDraft(adminUrl, ask)
    if (answer.ok) return { ...answer, expiresAt: check.expiresAt, readAt: new Date() }
    // Never the token: whoever reads the log could open the draft with it.
    logger.warn({
      msg: 'no preview',
      subject: subjectName(subject),
      reason: answer.reason,
      requestId,
    })
    return answer
  },
)

function readSubject(collection: string, id: string): PreviewSubject | null {
  const known = PreviewCollection.safeParse(collection)
  return known.success && /^[1-9]\d{0,9}$/u.test(id)
    ? { collection: known.data, id: Number(id) }
    : null
}

/** The same rules as the admin's: this audience, this very document, not expired, HS256 alone. */
export async function checkToken(
  token: string,
  subject: PreviewSubject,
  secret: string,
): Promise<{ ok: true; expiresAt: Date } | { ok: false; reason: 'expired' | 'not_valid' }> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      audience: PREVIEW_AUDIENCE,
      subject: subjectName(subject),
      requiredClaims: ['exp'],
    })
    return { ok: true, expiresAt: new Date((payload.exp ?? 0) * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'not_valid' }
    throw error
  }
}
