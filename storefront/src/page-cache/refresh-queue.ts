import type { EventReceipt } from '@vitrine/shared-types/events/acknowledgement'
import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import type { ShopLive } from '../live/shop-live.ts'
import { startWave, type Wave } from './change-wave.ts'
import type { KeptPage, PageStore } from './page-store.ts'

/** What came of making one page anew. */
export type Refreshed = { ok: true } | { ok: false; reason: string }

interface QueueParts {
  store: PageStore
  live: Pick<ShopLive, 'onChanges' | 'onReset' | 'onState' | 'state' | 'isCurrent' | 'acknowledge'>
  refresh: (page: KeptPage) => Promise<Refreshed>
  /** How many browsers have the document open. */
  watchers: (document: string) => number
  /** How many browsers show something that this change touches. */
  browsersShowing: (change: Pick<StoreEvent, 'tags' | 'locales'>) => number
  /** Pause before another attempt, in milliseconds; the receipt is sent after these. */
  pausesMs?: readonly number[]
  /** How long documents wait while open pages are served, in milliseconds. */
  politeMs?: number
  concurrency?: number
}

interface Job {
  key: string
  waves: Set<Wave>
  attempts: number
}

/** The first two failures are nobody's business; then the editor is told, and it goes on slowly. */
const PAUSES_MS = [100, 500, 2000, 8000, 30_000]
const ATTEMPTS_BEFORE_REPORT = 3
/** Open pages are told at once, fetch and paint: the processor is theirs for that long. */
const POLITE_MS = 120

/**
 * After a change the pages that are kept and show it are made anew: those that browsers have open
 * first, and of these what their routers ask for, then those used last. Views of the router are left to whoever asks again, except for what
 * refreshes a page that is open. While the store is away the queue waits. Answers how to stop.
 */
export function startRefreshing(parts: QueueParts): () => void {
  const {
    store,
    live,
    watchers,
    pausesMs = PAUSES_MS,
    politeMs = POLITE_MS,
    concurrency = 2,
  } = parts
  const jobs = new Map<string, Job>()
  const resting = new Map<string, { timer: NodeJS.Timeout; isPolite: boolean }>()
  /** Keys in reverse order of urgency; null when it has to be worked out again. */
  let line: string[] | null = null
  let running = 0
  let isStopped = false

  function add(pages: KeptPage[], wave: Wave | null): void {
    const isAsked = pages.some(({ request }) => request.router !== null)
    for (const page of pages) {
      const { key, router } = page.request
      const job = jobs.get(key) ?? { key, waves: new Set(), attempts: 0 }
      if (wave) job.waves.add(wave)
      jobs.set(key, job)
      if (!isAsked || router) wake(key)
      // Change upon change must not put it off for ever.
      else if (!resting.get(key)?.isPolite) hold(key, politeMs, true)
    }
    line = null
    pump()
  }

  function wake(key: string): void {
    clearTimeout(resting.get(key)?.timer)
    resting.delete(key)
  }

  function hold(key: string, pauseMs: number, isPolite: boolean): void {
    wake(key)
    const timer = setTimeout(() => {
      resting.delete(key)
      line = null
      pump()
    }, pauseMs)
    timer.unref()
    resting.set(key, { timer, isPolite })
  }

  function next(): Job | undefined {
    line ??= inOrder(store, jobs, watchers)
    for (let key = line.pop(); key !== undefined; key = line.pop()) {
      const job = jobs.get(key)
      if (job && !resting.has(key)) return job
    }
    return undefined
  }

  function pump(): void {
    while (running < concurrency) {
      const isWaiting = isStopped || live.state().kind === 'away'
      const job = isWaiting ? undefined : next()
      if (!job) return
      jobs.delete(job.key)
      running += 1
      void work(job).finally(() => {
        running -= 1
        pump()
      })
    }
  }

  async function work(job: Job): Promise<void> {
    const page = store.get(job.key)
    const result = !page || live.isCurrent(page) ? OK : await parts.refresh(page)
    if (result.ok) {
      for (const wave of job.waves) wave.done(job.key)
      return
    }
    job.attempts += 1
    if (job.attempts >= ATTEMPTS_BEFORE_REPORT) {
      for (const wave of job.waves) wave.failed(job.key, result.reason)
    }
    rest(job)
  }

  /** Tries again later, or gives way to a job that a newer change has made meanwhile. */
  function rest(job: Job): void {
    const newer = jobs.get(job.key)
    if (newer) {
      for (const wave of job.waves) newer.waves.add(wave)
      newer.attempts = job.attempts
      return
    }
    jobs.set(job.key, job)
    hold(job.key, pausesMs[Math.min(job.attempts, pausesMs.length) - 1] ?? 0, false)
  }

  const eager = ({ request: { router, document } }: KeptPage) =>
    router === null || (router.isRefresh && watchers(document) > 0)
  const send = (receipt: EventReceipt) => live.acknowledge(receipt)
  const stops = [
    live.onChanges(({ events }) => {
      for (const event of events) {
        const pages = store.tagged(event.tags, event.locales).filter(eager)
        const browsers = parts.browsersShowing(event)
        add(pages, startWave(event, { pages, browsers, send }))
      }
    }),
    live.onReset(() => add(store.byUse().filter(eager), null)),
    live.onState((state) => {
      if (state.kind === 'away') return
      for (const key of resting.keys()) wake(key)
      line = null
      pump()
    }),
  ]

  return () => {
    isStopped = true
    for (const stop of stops) stop()
    for (const { timer } of resting.values()) clearTimeout(timer)
  }
}

const OK: Refreshed = { ok: true }

/**
 * The most urgent last. The router's views of pages that are open come first: their browsers are
 * asking for them now. Then the documents of those pages, then what was used last.
 */
function inOrder(
  store: PageStore,
  jobs: ReadonlyMap<string, Job>,
  watchers: QueueParts['watchers'],
): string[] {
  const lines: string[][] = [[], [], []]
  const kept = new Set<string>()
  for (const { request } of store.byUse()) {
    if (!jobs.has(request.key)) continue
    kept.add(request.key)
    const isOpen = watchers(request.document) > 0
    lines[isOpen ? (request.router ? 0 : 1) : 2]?.push(request.key)
  }
  // Pages that were dropped meanwhile are done at once.
  const gone = [...jobs.keys()].filter((key) => !kept.has(key))
  return [...gone, ...lines.flat()].reverse()
}
