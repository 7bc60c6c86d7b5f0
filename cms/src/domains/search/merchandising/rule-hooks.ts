import { sql } from '@payloadcms/db-postgres/drizzle'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { EventCause } from '../../../outbox/tables.ts'
import {
  afterChangeOf,
  endsTooEarly,
  refuseFields,
  type FieldProblem,
} from '../../../platform/refuse-fields.ts'
import { txOf, type Tx } from '../../../platform/transaction.ts'
import { normalise } from '../../catalogue/analysis/index.ts'
import { readConditions, type ConditionDoc } from '../../catalogue/projection/index.ts'
import { announceSearch, tagsOfRules } from './announce.ts'
import { conditionProblems } from './refuse-conditions.ts'
import type { Rule, RuleStep } from './rule.ts'

type Related = number | { id: number } | null | undefined
type StepDoc =
  | { blockType: 'pin'; product: Related; place: number }
  | { blockType: 'bury'; products?: Related[] | null }
  | {
      blockType: 'boost'
      percent: number
      match?: 'all' | 'any' | null
      conditions?: ConditionDoc[] | null
    }

/** A rule as the panel keeps it. */
export interface RuleDoc {
  id: number
  name?: string | null
  queries?: { text: string; how?: 'exact' | 'contains' | null }[] | null
  category?: Related
  locale?: Locale | null
  startsAt?: string | null
  endsAt?: string | null
  steps?: StepDoc[] | null
  _status?: 'draft' | 'published' | null
}

/** A rule is saved only when it says where it holds. */
export const refuseUselessRule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const entered = afterChangeOf<RuleDoc>(data, originalDoc as RuleDoc | undefined)
  // A draft may be half done.
  if (data._status !== 'draft') refuseFields(req, 'searchRules', entered.id, ruleProblems(entered))
  return data
}

/** What a rule lacks. */
export function ruleProblems(rule: Partial<RuleDoc>): FieldProblem[] {
  const problems = endsTooEarly(rule)
  if ((rule.queries ?? []).length === 0 && !rule.category) {
    const words = {
      en: 'Say where it holds: in some searches, in a category, or both.',
      th: 'ระบุว่าใช้ที่ใด: คำค้นหา หมวดหมู่ หรือทั้งสองอย่าง',
    }
    problems.push({ path: 'queries', words })
  }
  for (const [at, step] of (rule.steps ?? []).entries()) {
    if (step.blockType !== 'boost') continue
    problems.push(...conditionProblems(`steps.${at}.conditions`, step.conditions))
    if ((step.conditions ?? []).length > 0) continue
    const words = { en: 'Say for which products.', th: 'ระบุว่าใช้กับสินค้าใด' }
    problems.push({ path: `steps.${at}.conditions`, words })
  }
  return problems
}

/** Keeps what lists follow in line with the published rule, in the transaction of the change. */
export const keepRule: CollectionAfterChangeHook = async ({ doc, req }) => {
  const rule = doc as RuleDoc
  const tx = await txOf(req)
  if (rule._status === 'draft') {
    // A saved draft leaves the published rule as it is; one that is taken back is in the table.
    const { rows } = await tx.execute(
      sql`SELECT 1 FROM search_rules WHERE id = ${rule.id} AND _status = 'published'`,
    )
    if (rows.length === 0) await forget(tx, rule)
    return
  }
  const definition = await presentRule(req, rule)
  const before = await stored(tx, rule.id)
  await tx.execute(sql`
    INSERT INTO merchandising_rules (rule_id, definition, starts_at, ends_at, state)
    SELECT ${rule.id}, ${JSON.stringify(definition)}::jsonb, d.starts, d.ends, CASE
      WHEN d.ends <= now() THEN 'over' WHEN d.starts > now() THEN 'waiting' ELSE 'running' END
    FROM (SELECT ${rule.startsAt ?? null}::timestamptz AS starts,
      ${rule.endsAt ?? null}::timestamptz AS ends) d
    ON CONFLICT (rule_id) DO UPDATE SET definition = excluded.definition,
      starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state`)
  await announceSearch(tx, await tagsOfRules(tx, [...before, definition]), causeOf(rule))
}

export const dropRule: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await forget(await txOf(req), doc as RuleDoc)
}

async function forget(tx: Tx, rule: RuleDoc): Promise<void> {
  const before = await stored(tx, rule.id)
  if (before.length === 0) return
  await tx.execute(sql`DELETE FROM merchandising_rules WHERE rule_id = ${rule.id}`)
  await announceSearch(tx, await tagsOfRules(tx, before), causeOf(rule))
}

async function stored(tx: Tx, id: number): Promise<Rule[]> {
  const { rows } = await tx.execute<{ definition: Rule }>(
    sql`SELECT definition FROM merchandising_rules WHERE rule_id = ${id} FOR UPDATE`,
  )
  return rows.map(({ definition }) => definition)
}

const causeOf = ({ id, name }: RuleDoc): EventCause => ({
  collection: 'searchRules',
  id,
  title: name ?? null,
})

const idOf = (related: Related): number | null =>
  typeof related === 'object' ? (related?.id ?? null) : (related ?? null)

/** The rule as lists follow it. */
export async function presentRule(req: PayloadRequest, rule: RuleDoc): Promise<Rule> {
  const steps = await Promise.all((rule.steps ?? []).map((step) => presentStep(req, step)))
  return {
    name: rule.name ?? '',
    queries: (rule.queries ?? []).flatMap(({ text, how }) => {
      const words = normalise(text).trim().replaceAll(/\s+/gu, ' ')
      return words === '' ? [] : [{ text: words, how: how ?? 'exact' }]
    }),
    categoryId: idOf(rule.category),
    locale: rule.locale ?? null,
    steps: steps.filter((step) => step !== null),
  }
}

async function presentStep(req: PayloadRequest, step: StepDoc): Promise<RuleStep | null> {
  switch (step.blockType) {
    case 'pin': {
      const productId = idOf(step.product)
      return productId === null ? null : { kind: 'pin', productId, place: step.place }
    }
    case 'bury': {
      const ids = (step.products ?? []).map(idOf).filter((id) => id !== null)
      return { kind: 'bury', productIds: ids }
    }
    case 'boost': {
      const { percent, match, conditions } = step
      const read = await readConditions(req, conditions ?? [])
      return { kind: 'boost', percent, all: match !== 'any', conditions: read }
    }
  }
}
