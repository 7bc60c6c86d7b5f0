import { access, constants, readdir } from 'node:fs/promises'
import type { Readiness } from '@vitrine/shared-types/store-api/v1/health'
import type { CatalogueIndex } from '../domains/search/index.ts'
import type { Follower } from '../outbox/follow.ts'
import type { ReadDatabase } from '../platform/read-database.ts'

const MIGRATIONS = new URL('../migrations/', import.meta.url)

/** Throws when it fails; may have something to say when it does not. */
type Check = () => Promise<string | void>

export interface ReadinessDependencies {
  db: ReadDatabase
  index: CatalogueIndex
  mediaDir: string
  follower?: Follower | undefined
  /** How far rows of older code are made anew; null: they are right. */
  rebuilding?: (() => { done: number; of: number } | null) | undefined
}

/** Tries everything that serving needs, all at once, and says how long each took. */
export async function checkReadiness({
  db,
  index,
  mediaDir,
  follower,
  rebuilding,
}: ReadinessDependencies): Promise<Readiness> {
  const checks: Record<string, Check> = {
    database: () => db.rows({ text: 'SELECT 1', values: [] }).then(() => undefined),
    migrations: () => checkMigrations(db),
    media: () => access(mediaDir, constants.R_OK | constants.W_OK),
    catalogue: () => checkSettings(db).then(() => rebuildNote(rebuilding?.() ?? null)),
    events: () => checkFollower(follower),
    search: () => checkIndex(index),
  }
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await run(check)] as const),
  )
  const isOk = results.every(([, result]) => result.status === 'ok')
  return { status: isOk ? 'ok' : 'failing', checks: Object.fromEntries(results) }
}

async function run(check: Check): Promise<Readiness['checks'][string]> {
  const startedAt = performance.now()
  const latencyMs = (): number => Math.round((performance.now() - startedAt) * 10) / 10
  try {
    const detail = await check()
    return { status: 'ok', latencyMs: latencyMs(), ...(detail && { detail }) }
  } catch (error) {
    return { status: 'failing', latencyMs: latencyMs(), detail: reasonOf(error) }
  }
}

/** A reason of our own, or none of the inside: paths and addresses stay out of a public answer. */
class NotReady extends Error {}

function reasonOf(error: unknown): string {
  return error instanceof NotReady ? error.message : 'It does not answer'
}

async function checkMigrations(db: ReadDatabase): Promise<void> {
  const files = await readdir(MIGRATIONS)
  const known = files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
  const rows = await db.rows<{ name: string }>({
    text: 'SELECT name FROM payload_migrations',
    values: [],
  })
  const applied = new Set(rows.map((row) => row.name))
  const missing = known.filter((name) => !applied.has(name)).length
  if (missing > 0) throw new NotReady(`${missing} of ${known.length} migrations are not applied`)
}

/** Nothing is stale without it, but nothing is announced either: prefer a replica that is in touch. */
async function checkFollower(follower: Follower | undefined): Promise<void> {
  if (follower?.isInTouch() !== true) throw new NotReady('Changes are not followed right now')
}

/** Lists and searches are refused until it has been read. */
async function checkIndex(index: CatalogueIndex): Promise<void> {
  if (!index.isReady()) throw new NotReady('The search index is being read')
}

async function checkSettings(db: ReadDatabase): Promise<void> {
  const rows = await db.rows({
    text: `SELECT FROM content_entries WHERE kind = 'settings' LIMIT 1`,
    values: [],
  })
  if (rows.length === 0) throw new NotReady('The shop has no settings yet')
}

/** The shop answers meanwhile, from rows that are right but for what is new. */
function rebuildNote(progress: { done: number; of: number } | null): string | undefined {
  if (progress === null) return undefined
  return `Made anew by newer code: ${progress.done} of ${progress.of} products`
}
