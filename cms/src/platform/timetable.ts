import { getPayload } from 'payload'
import { logger } from './logger.ts'

const RETRY_MS = 1_000

/**
 * Starts Payload and its timetable, trying until the database answers. Payload itself waits for
 * the first request; what is to be published at night must not wait for somebody to open the panel.
 */
export async function startTimetable(): Promise<void> {
  const { default: config } = await import('../payload.config.ts')
  try {
    await getPayload({ config, cron: true })
    logger.info({ msg: 'timetable started' })
  } catch (err) {
    logger.warn({ msg: 'the timetable could not be started yet', err })
    setTimeout(() => void startTimetable(), RETRY_MS).unref()
  }
}
