import type { Config } from 'payload'
import { isAdmin, nobody } from './access.ts'
import { holdLeadership } from './leadership.ts'

/**
 * Payload's queue does one thing here: publish at a set time. Several workers run its jobs more
 * than once, so one process alone works it off. Nobody reaches it through the API.
 */
export const scheduledPublishing: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: [{ cron: '* * * * *', limit: 50, allQueues: true }],
  shouldAutoRun: () => holdLeadership('scheduled-publishing'),
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { ...defaultJobsCollection.access, read: isAdmin },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}
