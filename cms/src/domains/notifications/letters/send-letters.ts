import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { thisInstant } from '../../../platform/columns.ts'
import type { Database } from '../../../platform/commerce-database.ts'
import { logger } from '../../../platform/logger.ts'
import { fingerprint } from '../../../platform/secrets.ts'
import { keepAlert } from '../facts/keep-outcome.ts'
import { reasonOf } from '../reason.ts'
import { composeLetter, type ComposedLetter } from './compose.ts'
import type { LetterName, Letters } from './letter.ts'
import { linksOf, withoutSecrets } from './links.ts'
import { isFinal, type Mailer } from './mailer.ts'
import { readShop } from './read-shop.ts'

export interface PostOffice {
  db: Database
  shopUrl: string
  /** Null: letters are kept, for staff to read in the panel. */
  mailer: Mailer | null
}

const AT_ONCE = 6
/** Longer than any attempt can last: until then the letter is in somebody's hands. */
const LEASE_S = 180
const FIRST_WAIT_S = 10
const LONGEST_WAIT_S = 1800
/** After this long nobody waits for it any more, and its link is dead. */
const GIVE_UP = sql`interval '3 days'`

interface QueuedLetter extends Record<string, unknown> {
  id: number
  key: string
  template: LetterName
  locale: Locale
  recipient: string
  data: Letters[LetterName]
  attempts: number
}

/**
 * Sends the letters that are due, or keeps them when there is no mail server. At least once: a
 * process that dies between the server's yes and ours sends it again, under the same Message-ID.
 * Answers how many were tried.
 */
export async function sendLetters(office: PostOffice): Promise<number> {
  const letters = await claim(office.db)
  await Promise.all(letters.map((letter) => sendOne(office, letter)))
  return letters.length
}

/** Takes some letters for a while; two processes never take the same. */
async function claim(db: Database): Promise<QueuedLetter[]> {
  const { rows } = await db.execute<QueuedLetter>(sql`
    UPDATE letters SET attempts = attempts + 1,
      next_attempt_at = now() + ${LEASE_S} * interval '1 second'
    WHERE id IN (SELECT id FROM letters
      WHERE status = 'queued' AND next_attempt_at <= ${thisInstant}
      ORDER BY next_attempt_at, id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING id::int, key, template, locale, recipient, data, attempts`)
  return rows
}

async function sendOne(office: PostOffice, letter: QueuedLetter): Promise<void> {
  const { db, shopUrl, mailer } = office
  try {
    const shop = await readShop(db, letter.locale, shopUrl)
    const composed = await composeLetter(letter.template, letter.data, {
      locale: letter.locale,
      shop,
    })
    if (mailer === null) return await finish(db, letter.id, 'kept', composed)
    await mailer.send({
      ...composed,
      to: letter.recipient,
      messageId: messageIdOf(letter, shopUrl),
      replyTo: shop.email,
      unsubscribe: unsubscribeOf(letter, shopUrl),
    })
    await finish(db, letter.id, 'sent', withoutTheirSecrets(composed))
  } catch (error) {
    await postpone(db, letter, error)
  }
}

/** What a letter was filled with is wiped; of one that has gone out, its secrets as well. */
async function finish(
  db: Database,
  id: number,
  status: 'sent' | 'kept',
  { subject, html, text }: ComposedLetter,
): Promise<void> {
  await db.execute(sql`
    UPDATE letters SET status = ${status}, data = '{}', subject = ${subject}, html = ${html},
      text = ${text}, error = NULL, sent_at = now()
    WHERE id = ${id} AND status = 'queued'`)
}

function withoutTheirSecrets({ subject, html, text }: ComposedLetter): ComposedLetter {
  return { subject, html: withoutSecrets(html), text: withoutSecrets(text) }
}

async function postpone(db: Database, letter: QueuedLetter, error: unknown): Promise<void> {
  const reason = reasonOf(error)
  const waitS = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** Math.min(letter.attempts - 1, 10))
  const { rows } = await db.execute<{ status: string }>(sql`
    UPDATE letters SET error = ${reason}, next_attempt_at = now() + ${waitS} * interval '1 second',
      status = CASE WHEN ${isFinal(error)} OR created_at < now() - ${GIVE_UP}
        THEN 'failed' ELSE 'queued' END
    WHERE id = ${letter.id} AND status = 'queued' RETURNING status`)
  const { id: letterId, template, attempts } = letter
  logger.warn({ msg: 'a letter was not sent', letterId, template, attempts, reason })
  if (rows[0]?.status !== 'failed') return
  const data = { label: template }
  await keepAlert(db, { key: `letter_failed:${letterId}`, type: 'letter_failed', data })
}

function messageIdOf({ id, key }: QueuedLetter, shopUrl: string): string {
  return `<letter.${id}.${fingerprint(key).slice(0, 16)}@${new URL(shopUrl).hostname}>`
}

function unsubscribeOf({ template, data, locale }: QueuedLetter, shopUrl: string): string | null {
  if (template !== 'back-in-stock') return null
  return linksOf(shopUrl, locale).forgetStockAlert((data as Letters['back-in-stock']).alertId)
}
