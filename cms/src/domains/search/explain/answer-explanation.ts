import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import { settingsOf } from '../merchandising/merchandise.ts'
import type { Merchandising } from '../merchandising/seams.ts'
import { explainSearch, explainWithCards } from './explain-search.ts'
import type { ExplanationRequest, SearchExplanation } from './explanation.ts'

export interface ExplanationSources {
  db: ReadDatabase
  index: CatalogueIndex
  seams: Merchandising
}

/** Explains a search as it is published, or as drafts would have it. */
export async function answerExplanation(
  { db, index, seams }: ExplanationSources,
  request: ExplanationRequest,
  revision: Revision | null,
): Promise<SearchExplanation> {
  const { settings, rules, today } = await seams.merchandise(revision)
  const { drafts } = request
  const given = {
    settings: drafts === null ? settings : settingsOf(drafts.words),
    rules: drafts?.rules ?? rules,
    today,
  }
  return await explainWithCards(
    db,
    request,
    explainSearch(await index.at(revision), request, given),
  )
}
