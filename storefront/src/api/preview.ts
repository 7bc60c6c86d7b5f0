import {
  type DraftPreview,
  PreviewCollection,
  type PreviewSubject,
  subjectName,
} from '@vitrine/shared-types/previews/draft-preview'
import { checkPreviewToken } from '@vitrine/shared-types/previews/preview-token'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
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
    const check = checkPreviewToken(token, subject, { secret: env.SHOP_SECRET })
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
