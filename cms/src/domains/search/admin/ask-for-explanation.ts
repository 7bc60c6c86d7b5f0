import type { PayloadRequest } from 'payload'
import { env } from '../../../env.ts'
import { logger } from '../../../platform/logger.ts'
import { inTransaction } from '../../../platform/transaction.ts'
import {
  EXPLANATION_PATH,
  type Drafts,
  type ExplanationRequest,
  type SearchExplanation,
} from '../explain/explanation.ts'
import { makeExplanationToken } from '../explain/token.ts'
import { presentRule, type RuleDoc } from '../merchandising/rule-hooks.ts'

const TIMEOUT_MS = 5000

/** Asks the store API, which has the index, why a search answers what it does; null: it is away. */
export async function askForExplanation(
  req: PayloadRequest,
  search: Omit<ExplanationRequest, 'drafts' | 'limit'>,
  withDrafts: boolean,
): Promise<SearchExplanation | null> {
  const body = { ...search, drafts: withDrafts ? await readDrafts(req) : null }
  try {
    const response = await fetch(`${env.STORE_API_URL}${EXPLANATION_PATH}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${makeExplanationToken()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return (await response.json()) as SearchExplanation
    logger.warn({ msg: 'a search was not explained', status: response.status })
  } catch (err) {
    logger.warn({ msg: 'the store API could not be asked to explain', err })
  }
  return null
}

/**
 * The newest state of every rule and word: what would hold, were all of it published now. In a
 * transaction, as readers of conditions expect; it only reads.
 */
async function readDrafts({ payload }: PayloadRequest): Promise<Drafts> {
  return await inTransaction(payload, async (_tx, req) => {
    const latest = { draft: true, depth: 0, pagination: false, overrideAccess: true, req } as const
    const rules = await payload.find({ ...latest, collection: 'searchRules', sort: 'id' })
    const words = await payload.find({ ...latest, collection: 'searchWords', sort: 'id' })
    const drafts: Drafts = { rules: [], words: words.docs }
    for (const rule of rules.docs as RuleDoc[]) {
      if (rule.endsAt && Date.parse(rule.endsAt) <= Date.now()) continue
      drafts.rules.push({ id: rule.id, ...(await presentRule(req, rule)) })
    }
    return drafts
  })
}
