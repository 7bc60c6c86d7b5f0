import type { DraftRefusal } from '../../../../api/sources/preview.ts'

/** The HTTP status of a page that shows no draft. */
export function refusalStatus(reason: DraftRefusal): 403 | 404 | 410 | 503 {
  return STATUS[reason]
}

const STATUS = { off: 404, not_valid: 403, expired: 410, missing: 404, away: 503 } as const
