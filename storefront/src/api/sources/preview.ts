import {
  DraftPreview,
  draftPath,
  type PreviewSubject,
} from '@vitrine/shared-types/previews/draft-preview'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import { readBody } from '../read-body.ts'

const TIMEOUT_MS = 4000

/** Why the admin shows no draft. */
export type DraftRefusal = 'off' | 'not_valid' | 'expired' | 'missing' | 'away'
export type DraftAnswer = { ok: true; draft: DraftPreview } | { ok: false; reason: DraftRefusal }

const REASONS: Record<number, DraftRefusal> = { 403: 'not_valid', 404: 'missing', 410: 'expired' }

/**
 * Asks the admin for the newest draft. Apart from the chain of the store's sources on purpose: what
 * comes from here is kept nowhere, and no snapshot and no mock stands in for it.
 */
export async function readDraft(
  adminUrl: string,
  ask: { subject: PreviewSubject; token: string; reader: ReadContext; requestId: string },
): Promise<DraftAnswer> {
  const query = new URLSearchParams({ ...ask.reader })
  try {
    const response = await fetch(`${adminUrl}${draftPath(ask.subject)}?${query}`, {
      headers: { authorization: `Bearer ${ask.token}`, 'x-request-id': ask.requestId },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
      cache: 'no-store',
    })
    const body: unknown = await response.json()
    if (!response.ok) return { ok: false, reason: reasonOf(response.status, body) }
    const read = readBody(DraftPreview, body)
    return read.ok
      ? { ok: true, draft: DraftPreview.parse(read.data) }
      : { ok: false, reason: 'away' }
  } catch {
    return { ok: false, reason: 'away' }
  }
}

function reasonOf(status: number, body: unknown): DraftRefusal {
  const code = body !== null && typeof body === 'object' && 'code' in body ? body.code : null
  return code === 'preview_off' ? 'off' : (REASONS[status] ?? 'away')
}
