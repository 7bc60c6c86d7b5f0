import pino from 'pino'
import { env } from '../env.ts'

/** The shop's log: one JSON object a line. Errors go under `err`. */
export const logger = pino({
  name: 'storefront',
  level: env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL,
})
