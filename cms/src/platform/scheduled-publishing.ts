import { setTimeout } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Config, Payload, SanitizedConfig } from 'payload'
import { isAdmin, nobody } from './access.ts'
import { holdLeadership } from './leadership.ts'
import { drizzleOf } from './transaction.ts'

const EVERY_SECOND = '* * * * * *'
/** A run takes milliseconds; one that Postgres does not answer is given up after this. */
const LAST_RUN_LIMIT_MS = 5_000
const LOOK_AGAIN_MS = 10
/** A database that restarts is back within seconds; eight tries last some eight minutes. */
const RETRIES = { attempts: 8, backoff: { type: 'exponential', delay: 2_000 } } as const

/**
 * Payload's queue does one thing here: publish at a set time. Several workers run its jobs more
 * than once, so one process alone works it off. Nobody reaches it through the API.
 */
export const scheduledPublishing: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: [{ cron: EVERY_SECOND, limit: 50, allQueues: true }],
  shouldAutoRun: async (payload) =>
    (await holdLeadership('scheduled-publishing')) && (await hasJobsToRun(payload)),
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { ...defaultJobsCollection.access, read: isAdmin },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}

/** Payload adds its task on the finished config, and would give up after one failure. */
export function retryScheduledPublishing(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task === undefined) throw new Error('Nothing can be published at a set time')
  task.retries = RETRIES
  return config
}

/**
 * Has Payload wait for the run that is on its way when it is destroyed: by itself it stops the clock
 * and takes the database away from under the run, which then fails or keeps the leadership.
 */
export function finishLastRun(payload: Payload): void {
  const { destroy } = payload
  payload.destroy = async () => {
    const crons = payload.crons.splice(0)
    for (const cron of crons) cron.stop()
    const givenUpAt = performance.now() + LAST_RUN_LIMIT_MS
    while (crons.some((cron) => cron.isBusy()) && performance.now() < givenUpAt) {
      await setTimeout(LOOK_AGAIN_MS)
    }
    await destroy()
  }
}

/**
 * Whether a job is due. Frees those that a worker took and died with, as Payload never does: the
 * leader works alone and is not at work while it asks, so nobody can be running them.
 */
export async function hasJobsToRun(payload: Payload): Promise<boolean> {
  const { rows } = await drizzleOf(payload).execute<{ found: boolean }>(sql`
    WITH freed AS (
      UPDATE payload_jobs SET processing = false WHERE processing AND completed_at IS NULL
    )
    SELECT EXISTS (
      SELECT FROM payload_jobs
      WHERE completed_at IS NULL AND has_error IS NOT TRUE
        AND (wait_until IS NULL OR wait_until <= now())) AS found`)
  return rows[0]?.found === true
}
