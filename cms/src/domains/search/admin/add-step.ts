import { sql } from '@payloadcms/db-postgres/drizzle'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../../platform/transaction.ts'
import { plainQuery } from '../merchandising/matching-rules.ts'
import type { RuleDoc } from '../merchandising/rule-hooks.ts'

const productId = z.int().positive()

/** What somebody wants to happen in a search, from beside its results. */
export const NewStep = z.object({
  q: z.string().trim().min(1).max(200),
  locale: z.enum(LOCALES),
  step: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pin'), productId, place: z.int().min(1).max(100) }),
    z.object({ kind: z.literal('bury'), productId }),
    z.object({ kind: z.literal('boost'), productId, percent: z.int().min(-100).max(500) }),
  ]),
})
export type NewStep = z.output<typeof NewStep>
type Steps = NonNullable<RuleDoc['steps']>

/**
 * Adds a step to the draft of the rule for just this search, or drafts one. Nothing of it is public
 * before somebody publishes the rule. A product has one step of a kind: the newest.
 */
export async function addStep(
  { payload, user }: PayloadRequest,
  { q, step }: NewStep,
): Promise<{ ruleId: number }> {
  return await inTransaction(
    payload,
    async (tx, req) => {
      // Two steps at once must not be two rules, or one lost step.
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('search.steps'))`)
      return await keepStep(req, q, step)
    },
    { user },
  )
}

async function keepStep(req: PayloadRequest, q: string, step: NewStep['step']) {
  const shared = {
    collection: 'searchRules',
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  } as const
  const { docs } = await req.payload.find({ ...shared, pagination: false, sort: '-id' })
  const known = (docs as RuleDoc[]).find((rule) => isForJust(rule, q))
  if (known === undefined) {
    const queries = [{ text: q, how: 'exact' as const }]
    const data = { name: q, queries, steps: [stepDoc(step)], _status: 'draft' as const }
    return { ruleId: (await req.payload.create({ ...shared, data: data as never })).id }
  }
  const steps = [...withoutSame(known.steps ?? [], step), stepDoc(step)]
  const data = { steps: steps as never, _status: 'draft' as const }
  await req.payload.update({ ...shared, id: known.id, data })
  return { ruleId: known.id }
}

function isForJust({ queries, category, endsAt }: RuleDoc, q: string): boolean {
  if (category || (endsAt && Date.parse(endsAt) <= Date.now())) return false
  const [only, ...others] = queries ?? []
  if (only === undefined || others.length > 0 || only.how === 'contains') return false
  return plainQuery(only.text) === plainQuery(q)
}

function withoutSame(steps: Steps, { kind, productId: id }: NewStep['step']): Steps {
  return steps.filter((step) => {
    if (step.blockType === 'pin') return kind === 'boost' || step.product !== id
    if (step.blockType === 'bury') return kind === 'boost' || !isOnly(step.products, id)
    return kind !== 'boost' || !isOnly(step.conditions?.[0]?.products, id)
  })
}

const isOnly = (ids: unknown, id: number): boolean =>
  Array.isArray(ids) && ids.length === 1 && ids[0] === id

function stepDoc(step: NewStep['step']): object {
  switch (step.kind) {
    case 'pin':
      return { blockType: 'pin', product: step.productId, place: step.place }
    case 'bury':
      return { blockType: 'bury', products: [step.productId] }
    case 'boost':
      return {
        blockType: 'boost',
        percent: step.percent,
        match: 'all',
        conditions: [{ kind: 'product', products: [step.productId] }],
      }
  }
}
