import { REVISION_HEADER, TAGS_HEADER } from '@vitrine/shared-types/events/store-events'
import { Revision } from '@vitrine/shared-types/primitives/revision'

/** What an answer says of itself. */
export interface AnswerMark {
  /** What it shows. Empty when the store API is too old to say. */
  tags: readonly string[]
  /** How much of history it reflects; null when the store API is too old to say. */
  revision: Revision | null
}

/** For what did not come from the store. */
export const UNMARKED: AnswerMark = { tags: [], revision: null }

/** Reads the mark from an answer's headers. One that cannot be read counts as absent. */
export function readMark(headers: Headers): AnswerMark {
  const revision = Revision.safeParse(headers.get(REVISION_HEADER))
  const tags = headers.get(TAGS_HEADER)?.split(' ').filter(Boolean) ?? []
  return revision.success ? { tags, revision: revision.data } : UNMARKED
}
