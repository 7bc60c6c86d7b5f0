import { sourceNow } from '../../../api/freshness.ts'
import { answerWith } from '../../../api/respond.ts'

/** Where the shop's answers come from at the moment, for pages that have no stream. Asks nobody. */
export function GET(): Response {
  return answerWith({ ok: true, data: null, source: sourceNow() })
}

export const dynamic = 'force-dynamic'
