import type pg from 'pg'
import { TimedClient } from './slow-queries.ts'

/** More texts than commerce has; a text that is made up each time must not fill the server. */
const MAX_TEXTS = 500
const names = new Map<string, string>()

type QueryConfig = pg.QueryConfig & { name?: string }

/**
 * A connection whose statements with parameters are prepared at their first use: Postgres plans
 * what commerce asks once per connection and not once per order, which was most of its work. Only
 * for pools whose statements are few and differ in their parameters alone.
 */
export class PreparedClient extends TimedClient {
  // pg's own signatures are many; whatever is passed on is passed on as it came.
  override query(...args: unknown[]): never {
    const [config, values] = args
    if (isUnnamed(config) && (Array.isArray(values) || config.values !== undefined)) {
      const name = nameOf(config.text)
      if (name !== undefined) args[0] = { ...config, name }
    }
    return super.query(...(args as Parameters<pg.Client['query']>))
  }
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
