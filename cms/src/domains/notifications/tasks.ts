import { env } from '../../env.ts'
import type { Database } from '../../platform/commerce-database.ts'
import type { Sweep } from '../../platform/sweeps.ts'
import { closeSettledAlerts } from './alerts/queries.ts'
import { handleFacts } from './facts/handle-facts.ts'
import { smtpMailer, type Mailer } from './letters/mailer.ts'
import { sendLetters } from './letters/send-letters.ts'
import { pruneNotifications } from './prune.ts'

const HOUR_MS = 3_600_000

/**
 * Facts become letters, notices and alerts; letters go to the mail server of `MAIL_URL`, or are
 * kept for the panel when there is none; what is old goes.
 */
export function notificationSweeps(
  { db, shopUrl }: { db: Database; shopUrl: string },
  mailer: Mailer | null = configuredMailer(),
): Sweep[] {
  return [
    { name: 'facts', everyMs: 1_000, work: () => handleFacts(db) },
    { name: 'letters', everyMs: 1_500, work: () => sendLetters({ db, shopUrl, mailer }) },
    { name: 'settled alerts', everyMs: 15_000, work: () => closeSettledAlerts(db) },
    { name: 'old letters', everyMs: HOUR_MS, work: () => pruneNotifications(db) },
  ]
}

function configuredMailer(): Mailer | null {
  const { MAIL_URL: url, MAIL_FROM: from } = env
  return url === undefined || from === undefined ? null : smtpMailer({ url, from })
}
