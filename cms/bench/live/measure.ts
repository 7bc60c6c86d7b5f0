import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import type { OpenPage } from '../../src/cli/rig/open-pages.ts'
import type { Rig } from '../../src/cli/rig/rig.ts'
import type { PlannedEdit } from './edits.ts'

/** After this long an edit counts as missed by whoever has not seen it. */
const PATIENCE_MS = 5000
const POLL_MS = 10
const SETTLE_POLL_MS = 25

/** When each stage showed one edit, in milliseconds after its commit; null when it was missed. */
export interface Measured {
  kind: string
  api: number | null
  /** The bytes of a page that shows it, on each replica. */
  pages: (number | null)[]
  /** Each open page that shows it. */
  dom: { page: string; after: number | null }[]
}

/** The commits that events were made in, from Postgres's own clock. */
export class CommitClock {
  readonly #pool: pg.Pool
  #seq = 0

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Forgets what was committed until now. */
  async skip(): Promise<void> {
    const found = await this.#pool.query<{ seq: string }>(
      'SELECT max(seq) AS seq FROM store_events',
    )
    this.#seq = Number(found.rows[0]?.seq ?? 0)
  }

  /** The first commit since the last call, in milliseconds since 1970; null when there was none. */
  async next(): Promise<number | null> {
    const found = await this.#pool.query<{ at: string | null; seq: string | null }>(
      `SELECT extract(epoch FROM min(pg_xact_commit_timestamp(xid::xid))) * 1000 AS at,
              max(seq) AS seq
         FROM store_events WHERE seq > $1`,
      [this.#seq],
    )
    const { at = null, seq = null } = found.rows[0] ?? {}
    this.#seq = Math.max(this.#seq, Number(seq ?? 0))
    return at === null ? null : Number(at)
  }

  /** Waits until so many replicas have said that they are done with the last commit. */
  async settled(replicas: number): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    while (Date.now() < end) {
      const found = await this.#pool.query<{ replicas: string }>(
        'SELECT count(*) AS replicas FROM event_receipts WHERE seq = $1',
        [this.#seq],
      )
      if (Number(found.rows[0]?.replicas ?? 0) >= replicas) return
      await delay(SETTLE_POLL_MS)
    }
  }
}

/**
 * Makes one edit and waits until everybody has seen it, or for five seconds. Either the bytes of
 * pages are asked for or the open pages are watched: asking makes pages, and would slow the others.
 */
export async function measure(
  rig: Rig,
  openPages: OpenPage[],
  edit: PlannedEdit,
  clock: CommitClock,
  { asksForBytes }: { asksForBytes: boolean },
): Promise<Measured> {
  const [path = '/en'] = edit.paths
  const over = new AbortController()
  const watching = (asksForBytes ? [] : openPages)
    .filter((open) => (edit.paths as string[]).includes(open.path))
    .map((open) => ({ page: open.name, at: sight(open, edit, over.signal) }))
  const api = until(`${rig.urls.api}${edit.api.path}`, { ...edit.shown, ...edit.api }, over.signal)
  const asked = asksForBytes ? rig.urls.shops : []
  const pages = asked.map((url) => until(`${url}${path}`, edit.shown, over.signal))
  await edit.save()
  const patience = setTimeout(() => over.abort(), PATIENCE_MS)
  const [apiAt, pagesAt, domAt] = await Promise.all([
    api,
    Promise.all(pages),
    Promise.all(watching.map(async ({ page, at }) => ({ page, at: await at }))),
  ])
  clearTimeout(patience)
  const committedAt = await clock.next()
  const after = (at: number | null): number | null =>
    at === null || committedAt === null ? null : Math.max(0, at - committedAt)
  return {
    kind: edit.kind,
    api: after(apiAt),
    pages: pagesAt.map(after),
    dom: domAt.map(({ page, at }) => ({ page, after: after(at) })),
  }
}

async function sight(
  open: OpenPage,
  { shown }: PlannedEdit,
  signal: AbortSignal,
): Promise<number | null> {
  const late = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  // A page that is closed meanwhile has not seen it.
  return Promise.race([open.sees(shown).catch(() => null), late])
}

/**
 * Asks for the bytes until they hold the text, or no longer; answers when they did. Bytes that are
 * still the same are not sent again (304), so that asking hardly takes part in what is measured.
 */
async function until(
  url: string,
  { text, is }: PlannedEdit['shown'],
  signal: AbortSignal,
): Promise<number | null> {
  let etag = ''
  while (!signal.aborted) {
    const response = await fetch(url, { headers: { 'if-none-match': etag } }).catch(() => null)
    const bytes = response?.status === 200 ? await response.text().catch(() => null) : null
    if (bytes !== null && withoutComments(bytes).includes(text) === (is === 'there')) {
      return Date.now()
    }
    if (bytes !== null) etag = response?.headers.get('etag') ?? ''
    await delay(POLL_MS)
  }
  return null
}

/** React parts neighbouring pieces of text by empty comments. */
const withoutComments = (html: string): string => html.replaceAll('<!-- -->', '')
