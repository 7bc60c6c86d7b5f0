import { getPayload, type Payload } from 'payload'
import { logger } from './logger.ts'

/** Boots Payload as a library, without Next. The caller destroys it: `payload.destroy()`. */
export async function bootPayload(): Promise<Payload> {
  const { default: config } = await import('../payload.config.ts')
  const startedAt = performance.now()
  const payload = await getPayload({ config })
  logger.debug({ msg: 'payload booted', durationMs: Math.round(performance.now() - startedAt) })
  return payload
}
