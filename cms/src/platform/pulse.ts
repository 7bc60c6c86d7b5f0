import pg from 'pg'
import { DomainError } from './errors.ts'
import { logger } from './logger.ts'

/**
 * Tells a Postgres that has fallen silent from one that is busy, or lets a statement wait for a
 * lock: when nothing is answered for a while, it asks on a connection of its own.
 */
export interface Pulse {
  /**
   * Waits for the work, but no longer than Postgres answers: refuses with `unavailable` within
   * three seconds of its silence, and at once while that lasts. The work is told whether its caller
   * has gone, so that nothing is begun for nobody.
   */
  whileAnswering<T>(work: (isGone: () => boolean) => Promise<T>): Promise<T>
  /** Postgres has said something, be it a refusal. */
  heard(): void
  stop(): void
}

export interface PulseOptions {
  url: string
  /** Called when it falls silent: what it is still asked must not happen later. */
  onSilence: () => void
}

/** Together, with a look at the clock between them, they stay below three seconds. */
const PATIENCE_MS = 1_000
const PING_MS = 1_300
const LOOK_MS = 250

export function createPulse({ url, onSilence }: PulseOptions): Pulse {
  const waiting = new Set<() => void>()
  let heardAt = 0
  let isSilent = false
  let isPinging = false
  let timer: NodeJS.Timeout | undefined

  function heard(): void {
    heardAt = performance.now()
    if (isSilent) logger.info({ msg: 'Postgres answers again' })
    isSilent = false
  }

  async function look(): Promise<void> {
    if (waiting.size === 0 && !isSilent) return stop()
    if (isPinging || (!isSilent && performance.now() - heardAt < PATIENCE_MS)) return
    isPinging = true
    const askedAt = performance.now()
    const isAlive = await ping(url)
    isPinging = false
    if (isAlive || heardAt > askedAt) return heard()
    if (isSilent || timer === undefined) return
    isSilent = true
    logger.warn({ msg: 'Postgres does not answer', waiting: waiting.size })
    for (const refuse of waiting) refuse()
    waiting.clear()
    onSilence()
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  return {
    heard,
    stop,
    async whileAnswering<T>(work: (isGone: () => boolean) => Promise<T>): Promise<T> {
      if (isSilent) throw new DomainError('unavailable')
      if (waiting.size === 0) heardAt = performance.now()
      timer ??= setInterval(() => void look(), LOOK_MS).unref()
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      let isGone = false
      const refuse = (): void => {
        isGone = true
        reject(new DomainError('unavailable'))
      }
      waiting.add(refuse)
      void work(() => isGone)
        .then(resolve, reject)
        .finally(() => waiting.delete(refuse))
      return await promise
    },
  }
}

/** Whether it says anything at all in time, even that it has no room. */
async function ping(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PING_MS,
    application_name: 'vitrine-pulse',
  })
  client.on('error', () => undefined)
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>()
  const limit = setTimeout(() => resolve(false), PING_MS)
  const answered = client
    .connect()
    .then(() => client.query('SELECT 1'))
    .then(() => true, isFromPostgres)
  const isAlive = await Promise.race([answered, tooLate])
  clearTimeout(limit)
  void client.end().catch(() => undefined)
  return isAlive
}

/** An error that Postgres itself has sent: it has a SQLSTATE, and those of the line do not. */
export function isFromPostgres(error: unknown): boolean {
  return error instanceof pg.DatabaseError
}
