import pg from 'pg'
import { signInAtDesk } from '../../src/cli/rig/desk.ts'
import { startVisitors, type OpenPage, type Visitors } from '../../src/cli/rig/open-pages.ts'
import type { Rig } from '../../src/cli/rig/rig.ts'
import { saveResults, summarise, tableOf } from '../results.ts'
import { editsOf, PATHS, ROUND, type PlannedEdit } from './edits.ts'
import { CommitClock, measure, type Measured } from './measure.ts'

/** Settling time before the first edit: pages hydrate and open their streams. */
const SETTLE_MS = 4000
/** No divisor of the round, so that every kind of edit has its turn. */
const BYTES_EVERY = 3

/**
 * Makes edits as an editor does and measures when the store API, the pages of both replicas and
 * every open browser page show each. Prints the table and writes it down; answers how many were
 * missed.
 */
export async function benchLive(
  rig: Rig,
  edits: number,
  say: (line: string) => void,
): Promise<number> {
  const visitors = await startVisitors()
  const pool = new pg.Pool({ connectionString: rig.databaseUrl, max: 2 })
  // Postgres goes first when somebody interrupts the measurement.
  pool.on('error', () => undefined)
  try {
    const desk = await signInAtDesk(rig.urls.admin, rig.staff)
    const editOf = await editsOf(desk)
    const openPages = await openAll(rig, visitors)
    say(`${openPages.length} pages are open on ${rig.urls.shops.length} replicas`)
    const clock = new CommitClock(pool)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    await clock.skip()
    let count = 0
    const run = async (edit: PlannedEdit): Promise<Measured> => {
      const asksForBytes = (count += 1) % BYTES_EVERY === 0
      const one = await measure(rig, openPages, edit, clock, { asksForBytes })
      // An edit is measured by itself, not behind what the one before it still has to do.
      await clock.settled(rig.urls.shops.length)
      return one
    }
    say('one round that does not count')
    for (let n = 0; n < ROUND; n += 1) report(await run(editOf(n)), say)
    const measured: Measured[] = []
    for (let n = ROUND; n < ROUND + edits; n += 1) {
      const one = await run(editOf(n))
      measured.push(one)
      report(one, say)
      if (measured.length % 50 === 0) say(`${measured.length} of ${edits} edits`)
    }
    return await conclude(measured, openPages, say)
  } finally {
    await pool.end()
    await visitors.close()
  }
}

async function openAll(rig: Rig, visitors: Visitors): Promise<OpenPage[]> {
  const openPages: OpenPage[] = []
  for (const shop of rig.urls.shops) {
    for (const path of Object.values(PATHS)) openPages.push(await visitors.open(shop, path))
  }
  return openPages
}

/** Says at once what was missed. */
function report({ kind, api, pages, dom }: Measured, say: (line: string) => void): void {
  const missing = [
    api === null ? 'the store API' : '',
    ...pages.map((after, index) => (after === null ? `the page of replica ${index + 1}` : '')),
    ...dom.map(({ page, after }) => (after === null ? `the open page ${page}` : '')),
  ].filter((one) => one !== '')
  if (missing.length > 0) say(`${kind}: missed by ${missing.join(', ')}`)
}

async function conclude(
  measured: Measured[],
  openPages: OpenPage[],
  say: (line: string) => void,
): Promise<number> {
  const known = (values: (number | null)[]): number[] => values.filter((value) => value !== null)
  const slowest = (values: (number | null)[]): number | null =>
    values.length === 0 || values.includes(null) ? null : Math.max(...known(values))
  const stages = {
    'commit → store API': measured.map(({ api }) => api),
    'commit → page bytes, each replica': measured.flatMap(({ pages }) => pages),
    'commit → page bytes, both replicas': measured.map(({ pages }) => slowest(pages)),
    'commit → open page, each': measured.flatMap(({ dom }) => dom.map(({ after }) => after)),
    'commit → every open page': measured.map(({ dom }) => slowest(dom.map(({ after }) => after))),
  }
  const rows = Object.entries(stages).map(([label, values]) => ({
    label,
    summary: summarise(known(values)),
  }))
  const missed = measured.filter(
    ({ api, pages, dom }) =>
      api === null || pages.includes(null) || dom.some(({ after }) => after === null),
  ).length
  say(`${measured.length} edits, ${openPages.length} open pages\n\n${tableOf(rows)}\n`)
  say(`missed = ${missed}`)
  const byKind = Object.groupBy(measured, ({ kind }) => kind)
  const file = await saveResults('live', {
    edits: measured.length,
    openPages: openPages.map(({ name }) => name),
    missed,
    stages: Object.fromEntries(rows.map(({ label, summary }) => [label, summary])),
    everyOpenPageByKind: Object.fromEntries(
      Object.entries(byKind).map(([kind, list = []]) => [
        kind,
        summarise(known(list.map(({ dom }) => slowest(dom.map(({ after }) => after))))),
      ]),
    ),
  })
  say(`written to ${file}`)
  return missed
}
