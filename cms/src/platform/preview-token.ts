import type { PreviewSubject } from '@vitrine/shared-types/previews/draft-preview'
import { makePreviewToken } from '@vitrine/shared-types/previews/preview-token'

const LASTS_MS = 2 * 60 * 60 * 1000
/** The same token for half an hour: a new one would make the frame beside the form load anew. */
const STEP_MS = 30 * 60 * 1000

/** A token that opens the preview of one document for two hours at most. */
export function signPreviewToken(
  subject: PreviewSubject,
  secret: string,
  now = Date.now(),
): string {
  const expiresAt = new Date(Math.floor(now / STEP_MS) * STEP_MS + LASTS_MS)
  return makePreviewToken(subject, { secret, expiresAt })
}
