import type { EmailAdapter } from 'payload'
import { logger } from './logger.ts'

/**
 * There is no mail yet. Payload's own stand-in writes whole letters, with their tokens, to the log;
 * this one says only that a letter was not sent.
 */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Vitrine',
  sendEmail: () => {
    logger.warn({ msg: 'no mail is set up: a letter was not sent' })
    return Promise.resolve()
  },
})
