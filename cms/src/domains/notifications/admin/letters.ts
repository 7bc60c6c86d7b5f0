import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { audit } from '../../../platform/audit-log.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import type { LetterName } from '../letters/letter.ts'
import type { LetterState } from './letter-words.ts'

export const LETTERS_SHOWN = 30

/** A letter in the list. */
export interface LetterLine extends Record<string, unknown> {
  id: number
  template: LetterName
  recipient: string
  subject: string | null
  status: LetterState
  at: string
}

/** A letter as it is read. */
export interface LetterShown extends LetterLine {
  html: string | null
  text: string | null
  error: string | null
}

export interface LetterFilter {
  /** Words of the address or the subject, which names the order. */
  q?: string | undefined
  only?: LetterState | undefined
  /** Older than this one. */
  before?: number | undefined
}

const LINE = sql.raw('id::int AS id, template, recipient, subject, status, created_at AS at')

/** The newest letters that fit. */
export async function listLetters(
  db: Pick<Database, 'execute'>,
  { q, only, before }: LetterFilter,
): Promise<LetterLine[]> {
  const conditions: SQL[] = [sql`true`]
  if (q !== undefined) {
    const like = `%${q.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`
    conditions.push(sql`(recipient ILIKE ${like} OR subject ILIKE ${like})`)
  }
  if (only !== undefined) conditions.push(sql`status = ${only}`)
  if (before !== undefined) conditions.push(sql`id < ${before}`)
  const { rows } = await db.execute<LetterLine>(sql`
    SELECT ${LINE} FROM letters WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY id DESC LIMIT ${LETTERS_SHOWN}`)
  return rows
}

/** Reads a letter, and notes who did: it is somebody's. Null when it is no longer kept. */
export async function readLetter(
  db: Database,
  { id, actor }: { id: number; actor: string },
): Promise<LetterShown | null> {
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute<LetterShown>(sql`
      SELECT ${LINE}, html, text, error FROM letters WHERE id = ${id}`)
    const letter = rows[0]
    if (letter === undefined) return null
    await audit(tx, { actor, action: 'read', subject: 'letters', subjectId: id })
    return letter
  })
}

/** Sends a failed letter once more. False when it is not one that failed. */
export async function retryLetter(
  db: Database,
  { id, actor }: { id: number; actor: string },
): Promise<boolean> {
  return await db.inTransaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      UPDATE letters SET status = 'queued', attempts = 0, error = NULL, next_attempt_at = now()
      WHERE id = ${id} AND status = 'failed' RETURNING 1`)
    if (rows.length === 0) return false
    await audit(tx, { actor, action: 'send_again', subject: 'letters', subjectId: id })
    return true
  })
}
