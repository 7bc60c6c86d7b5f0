import { sql } from '@payloadcms/db-postgres/drizzle'
import { tags, type Tag } from '@vitrine/shared-types/events/tags'
import type { Database } from '../../platform/commerce-database.ts'
import { SHOP_TIME_ZONE } from '../../platform/shop-time.ts'
import type { Sweep } from '../../platform/sweeps.ts'
import type { Tx } from '../../platform/transaction.ts'
import { announceSearch, tagsOfRules } from './merchandising/announce.ts'
import type { Rule } from './merchandising/rule.ts'

const SECOND_MS = 1000
const HOUR_MS = 3_600_000
/** Habits of a year and a bit, so that seasons can be compared. */
const KEPT_DAYS = 400

/** Rules begin and end, days turn, and old counts go. `clock` is for tests. */
export function searchSweeps({ db, clock }: { db: Database; clock: () => Date }): Sweep[] {
  return [
    { name: 'search.rules', everyMs: SECOND_MS, work: () => moveRules(db, clock()) },
    { name: 'search.day', everyMs: 30 * SECOND_MS, work: () => turnDay(db, clock()) },
    { name: 'search.usage', everyMs: HOUR_MS, work: () => forgetUsage(db, clock()) },
  ]
}

/** Each beginning and each end is one guarded UPDATE: whoever makes it says so, once. */
async function moveRules(db: Database, now: Date): Promise<number> {
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute<{ id: number; definition: Rule }>(sql`
      UPDATE merchandising_rules SET state = CASE WHEN ends_at <= ${now} THEN 'over' ELSE 'running' END
      WHERE (state <> 'over' AND ends_at <= ${now})
        OR (state = 'waiting' AND (starts_at IS NULL OR starts_at <= ${now}))
      RETURNING rule_id AS id, definition`)
    for (const { id, definition } of rows) {
      const cause = { collection: 'searchRules', id, title: definition.name }
      await announceSearch(tx, await tagsOfRules(tx, [definition]), cause)
    }
    return rows.length
  })
}

/** At midnight some products stop being new: lists that ask for that are old. */
async function turnDay(db: Database, now: Date): Promise<number> {
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      INSERT INTO merchandising_day AS d (id, day)
      VALUES (1, (${now}::timestamptz AT TIME ZONE ${SHOP_TIME_ZONE})::date)
      ON CONFLICT (id) DO UPDATE SET day = excluded.day WHERE d.day < excluded.day
      RETURNING day`)
    if (rows.length > 0) await announceSearch(tx, await tagsOfNew(tx), null)
    // Once is enough, whatever it did.
    return 0
  })
}

async function tagsOfNew(tx: Tx): Promise<Tag[]> {
  const collections = await tx.execute<{ id: number }>(sql`
    SELECT DISTINCT ref_id AS id FROM content_entries
    WHERE kind = 'collection' AND body->'selection'->'conditions' @> '[{"kind":"new"}]'`)
  const rules = await tx.execute<{ definition: Rule }>(sql`
    SELECT definition FROM merchandising_rules
    WHERE state = 'running' AND jsonb_path_exists(definition, '$.steps[*].conditions[*] ? (@.kind == "new")')`)
  return [
    tags.day,
    ...collections.rows.map(({ id }) => tags.collection(id)),
    ...(await tagsOfRules(
      tx,
      rules.rows.map(({ definition }) => definition),
    )),
  ]
}

async function forgetUsage(db: Database, now: Date): Promise<number> {
  for (const table of ['search_usage', 'search_usage_products']) {
    await db.execute(sql`
      DELETE FROM ${sql.identifier(table)} WHERE day < (${now}::timestamptz)::date - ${KEPT_DAYS}::int`)
  }
  return 0
}
