import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FactType, Facts } from '../../../outbox/facts.ts'
import { thisInstant } from '../../../platform/columns.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { logger } from '../../../platform/logger.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { reasonOf } from '../reason.ts'
import { keepAlert, keepOutcome } from './keep-outcome.ts'
import type { FactSeen, Later, Outcome } from './reaction.ts'
import { REACTIONS } from './reactions.ts'

const AT_ONCE = 50
/** After so many attempts somebody should look; it is tried on all the same. */
const WORRYING = 6
const LONGEST_WAIT_S = 3600

interface Claimed extends Record<string, unknown> {
  id: number
  type: string
  data: Facts[FactType]
  ageMs: number
}

/** What became of one look for a fact. */
type Step = 'none' | 'handled' | 'later' | { failed: number; error: unknown }

/**
 * Turns waiting facts into letters, notices and alerts, each in a transaction of its own that also
 * marks it as handled and empties it: tokens stay no longer than they must. Answers how many.
 */
export async function handleFacts(db: Database): Promise<number> {
  for (let done = 0; done < AT_ONCE; done += 1) {
    const step = await handleNext(db)
    if (step === 'none') return done
    if (typeof step === 'object') await postpone(db, step.failed, step.error)
  }
  return AT_ONCE
}

async function handleNext(db: Database): Promise<Step> {
  const seen: { id?: number } = {}
  try {
    return await db.inTransaction(async (tx) => {
      const fact = await claim(tx)
      if (fact === undefined) return 'none'
      seen.id = fact.id
      const outcome = await react(tx, fact)
      if ('waitMs' in outcome) {
        await lookAgain(tx, fact.id, outcome)
        return 'later'
      }
      await keepOutcome(tx, outcome)
      if (outcome.isUnfinished !== true) await markHandled(tx, fact.id)
      return 'handled'
    })
  } catch (error) {
    if (seen.id === undefined) throw error
    return { failed: seen.id, error }
  }
}

/**
 * Of several processes, each gets another fact; what has been due longest comes first, as the index
 * has it: a thousand that wait are not sorted for each.
 */
async function claim(tx: Tx): Promise<Claimed | undefined> {
  const { rows } = await tx.execute<Claimed>(sql`
    SELECT id::int, type, data,
      (extract(epoch FROM now() - created_at) * 1000)::float8 AS "ageMs"
    FROM commerce_facts WHERE handled_at IS NULL AND next_attempt_at <= ${thisInstant}
    ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`)
  return rows[0]
}

async function react(tx: Tx, { id, type, data, ageMs }: Claimed): Promise<Outcome | Later> {
  // The type names the reaction, and whoever wrote the fact gave it data of that type.
  const reaction = REACTIONS[type as FactType] as
    | ((tx: Tx, data: Facts[FactType], fact: FactSeen) => Promise<Outcome | Later>)
    | undefined
  if (reaction === undefined) {
    logger.warn({ msg: 'nobody reacts to a fact of this type', factId: id, type })
    return {}
  }
  return await reaction(tx, data, { id, ageMs })
}

async function markHandled(tx: Tx, id: number): Promise<void> {
  await tx.execute(sql`
    UPDATE commerce_facts SET handled_at = now(), data = '{}', error = NULL WHERE id = ${id}`)
}

async function lookAgain(tx: Tx, id: number, { waitMs }: Later): Promise<void> {
  await tx.execute(sql`
    UPDATE commerce_facts SET next_attempt_at = now() + ${waitMs} * interval '1 ms'
    WHERE id = ${id}`)
}

async function postpone(db: Database, id: number, error: unknown): Promise<void> {
  // Never the error itself: drizzle's says the statement's values, which are somebody's.
  const reason = reasonOf(error)
  const { rows } = await db.execute<{ attempts: number; type: string }>(sql`
    UPDATE commerce_facts SET attempts = attempts + 1, error = ${reason},
      next_attempt_at = now()
        + least(${LONGEST_WAIT_S}, 5 * power(2, least(attempts, 16))) * interval '1 second'
    WHERE id = ${id} AND handled_at IS NULL RETURNING attempts, type`)
  const { attempts = 0, type = '' } = rows[0] ?? {}
  logger.warn({ msg: 'a fact could not be handled', factId: id, type, attempts, reason })
  if (attempts < WORRYING) return
  const data = { label: type }
  await keepAlert(db, { key: `fact_stuck:${id}`, type: 'fact_stuck', data, isUrgent: true })
}
