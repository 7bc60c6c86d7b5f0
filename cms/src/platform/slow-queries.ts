import pg from 'pg'
import { env } from '../env.ts'
import { logger } from './logger.ts'
import { slowQueries } from './metrics.ts'

/** Each text is explained once in the life of a process. */
const explained = new Set<string>()
const EXPLAINED_AT_MOST = 200
const PLANNED = /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)\b/iu

/**
 * A connection that tells of statements slower than `SLOW_QUERY_MS`: counted always, logged with
 * their text and, while developing, with Postgres' plan for any values. Values are never told.
 */
export class TimedClient extends pg.Client {
  // pg's own signatures are many; whatever is passed on is passed on as it came.
  override query(...args: unknown[]): never {
    const text = textOf(args[0])
    if (text === undefined) return super.query(...(args as Given)) as never
    const done = args.at(-1)
    if (typeof done === 'function') {
      const timed = this.#timed(text, done as Done)
      const given = args.length > 2 ? [args[0], args[1], timed] : [args[0], timed]
      return super.query(...(given as Given)) as never
    }
    const answer = super.query(...(args as Given)) as unknown
    const tell = this.#timed(text, () => undefined)
    if (answer instanceof Promise) answer.then(tell, tell)
    return answer as never
  }

  #timed(text: string, done: Done): Done {
    const startedAt = performance.now()
    return (error, result) => {
      this.#tell(text, performance.now() - startedAt)
      done(error, result)
    }
  }

  #tell(text: string, tookMs: number): void {
    if (tookMs < env.SLOW_QUERY_MS) return
    // Pools name themselves to Postgres as well.
    const pool = (this as { connectionParameters?: { application_name?: string } })
      .connectionParameters?.application_name
    slowQueries.inc({ pool: pool ?? 'other' })
    void this.#log(text, Math.round(tookMs), pool)
  }

  async #log(text: string, durationMs: number, pool: string | undefined): Promise<void> {
    const isExplained = env.NODE_ENV === 'development' && PLANNED.test(text) && !explained.has(text)
    const plan =
      isExplained && explained.size < EXPLAINED_AT_MOST ? await this.#plan(text) : undefined
    const statement = text.replaceAll(/\s+/gu, ' ').trim()
    logger.warn({ msg: 'slow query', pool, durationMs, statement, ...(plan && { plan }) })
  }

  /** On a connection of its own: this one may be in the middle of a transaction. */
  async #plan(text: string): Promise<string[] | undefined> {
    explained.add(text)
    const { host, port, user, database } = this
    const client = new pg.Client({ host, port, user, database, password: this.password })
    // Postgres may be slow because it is about to go.
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (GENERIC_PLAN) ${text}`,
      )
      return rows.map((row) => row['QUERY PLAN'])
    } catch {
      return undefined
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

type Done = (error?: unknown, result?: unknown) => void
type Given = Parameters<pg.Client['query']>

function textOf(config: unknown): string | undefined {
  if (typeof config === 'string') return config
  const text = (config as { text?: unknown } | null)?.text
  return typeof text === 'string' ? text : undefined
}
