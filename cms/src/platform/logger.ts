import { pino, type Logger } from 'pino'
import { env } from '../env.ts'
import { loggedError } from './logged-error.ts'

/** JSON lines on stdout. Log ids and codes, never names, addresses, tokens or bodies. */
export const logger: Logger = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: loggedError },
  redact: {
    paths: ['password', 'token', 'req.headers.cookie', 'req.headers.authorization', '*.password'],
    censor: '[hidden]',
  },
})
