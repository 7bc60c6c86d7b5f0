import type pg from 'pg'
import { FirstOfTransaction } from './first-of-transaction.ts'
import { TimedClient } from './slow-queries.ts'

/** More texts than commerce has; a text that is made up each time must not fill the server. */
const MAX_TEXTS = 500
const names = new Map<string, string>()

type QueryConfig = pg.QueryConfig & { name?: string }

/**
 * A connection whose statements with parameters are prepared at their first use: Postgres plans
 * what commerce asks once per connection and not once per order, which was most of its work. Only
 * for pools whose statements are few and differ in their parameters alone. A transaction begins on
 * the way of its first statement.
 */
export class PreparedClient extends TimedClient {
  /** The prepared `begin` that goes with the next statement. */
  #beginning: string | undefined

  // pg's own signatures are many; whatever is passed on is passed on as it came.
  override query(...args: unknown[]): never {
    const [config, values] = args
    if (isUnnamed(config) && (Array.isArray(values) || config.values !== undefined)) {
      const name = nameOf(config.text)
      if (name !== undefined) args[0] = { ...config, name }
    }
    return this.#beginLate(args) ?? super.query(...(args as Parameters<pg.Client['query']>))
  }

  /** What `query` answers when it has to do with a transaction that has only been announced. */
  #beginLate(args: unknown[]): never | undefined {
    const [config, values] = args
    const { text, name } = (typeof config === 'object' ? config : {}) as Partial<QueryConfig>
    const isAlone = typeof args.at(-1) !== 'function'
    if (text === 'begin' && isAlone && name !== undefined && hasPrepared(this, name)) {
      this.#beginning = name
      return nothingYet()
    }
    const beginning = this.#beginning
    if (beginning === undefined) return undefined
    this.#beginning = undefined
    if (text === 'commit' || text === 'rollback') return nothingYet()
    const first = new FirstOfTransaction(config, values, beginning)
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const callback = isAlone ? undefined : (args.at(-1) as (...answer: unknown[]) => void)
    super.query(first, (error: unknown, result: unknown) => {
      if (callback !== undefined) callback(error, result)
      else if (error instanceof Error) reject(error)
      else resolve(result)
    })
    return promise as never
  }
}

/** Nothing was done, and nobody looks at what comes of it. */
function nothingYet(): never {
  return Promise.resolve({ command: '', rowCount: null, oid: 0, fields: [], rows: [] }) as never
}

function hasPrepared(client: pg.Client, name: string): boolean {
  const { connection } = client as unknown as {
    connection: { parsedStatements: Record<string, string> }
  }
  return connection.parsedStatements[name] !== undefined
}

function isUnnamed(config: unknown): config is QueryConfig {
  if (typeof config !== 'object' || config === null) return false
  const { name, text } = config as { name?: unknown; text?: unknown }
  return name === undefined && typeof text === 'string'
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MAX_TEXTS) return known
  const name = `commerce_${names.size}`
  names.set(text, name)
  return name
}
