import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type pg from 'pg'
import {
  FORM_OF_ROWS,
  PROJECTION_FORM,
  type RebuildReport,
} from '../../domains/catalogue/projection/index.ts'
import { logger } from '../../platform/logger.ts'
import { tryLock, withOwnConnection } from '../../platform/own-connection.ts'

/** What the worker says. */
export type RebuildNews = { done: number; of: number } | { report: RebuildReport }

export interface KeptProjection {
  /** How far the rows are, of which a newer form is being made by this process; null: nothing is. */
  progress(): { done: number; of: number } | null
  /** Ends a rebuild between two batches. The next start goes on with what is left. */
  stop(): Promise<void>
}

const LOOK_AGAIN_MS = 30_000
const SAY_EVERY_MS = 10_000
const ANSWER_LIMIT_MS = 2_500
/** A batch may be at work; who stops us does not wait for longer. */
const STOP_LIMIT_MS = 2_500

/**
 * After an upgrade the rows may be of older code: then they are made anew in the background, while
 * the shop answers from what is there. Of all processes that look, one does it; should it die, the
 * next that looks goes on. Once the rows are right, it looks no more.
 */
export function keepProjection({
  url,
  lookAgainMs = LOOK_AGAIN_MS,
}: {
  url: string
  lookAgainMs?: number
}): KeptProjection {
  const stopping = new AbortController()
  const state: State = { progress: null, signal: stopping.signal }
  const work = keepLooking(url, lookAgainMs, state)
  return {
    progress: () => state.progress,
    stop: async () => {
      stopping.abort()
      await work
    },
  }
}

interface State {
  progress: { done: number; of: number } | null
  signal: AbortSignal
}

async function keepLooking(url: string, lookAgainMs: number, state: State): Promise<void> {
  let hasFailed = false
  while (!state.signal.aborted) {
    try {
      if (await lookOnce(url, state)) return
      hasFailed = false
    } catch (err) {
      // An outage is said once, not at every look.
      if (!hasFailed) logger.warn({ msg: 'the form of the catalogue is not known', err })
      hasFailed = true
    }
    await sleep(lookAgainMs, undefined, { signal: state.signal }).catch(() => undefined)
  }
}

/** Whether the rows are of this code's form, or of a newer one. */
async function lookOnce(url: string, state: State): Promise<boolean> {
  const connection = { url, name: 'vitrine-projection', statementMs: ANSWER_LIMIT_MS }
  try {
    return await withOwnConnection(connection, async (client) => {
      const before = await lookAt(client)
      if (before.isRight || !before.isFilled) return before.isRight
      // Who waited for the lock may find the work done.
      const isFirst = await tryLock(client, 'catalogue.form')
      if (!isFirst || (await lookAt(client)).isRight) return false
      if (state.signal.aborted) return false
      await rebuild(before.form, state)
      return (await lookAt(client)).isRight
    })
  } finally {
    state.progress = null
  }
}

async function lookAt(
  client: pg.Client,
): Promise<{ form: number | null; isFilled: boolean; isRight: boolean }> {
  const { rows } = await client.query<{ form: number | null; isFilled: boolean }>(FORM_OF_ROWS)
  const { form = null, isFilled = false } = rows[0] ?? {}
  // Rows of newer code are that code's own: in a rolling upgrade both run for a while.
  return { form, isFilled, isRight: form !== null && form >= PROJECTION_FORM }
}

async function rebuild(from: number | null, state: State): Promise<void> {
  logger.info({
    msg: 'the catalogue is of older code: it is made anew, and answers come from what is there',
    from,
    to: PROJECTION_FORM,
  })
  const worker = new Worker(new URL('rebuild-worker.ts', import.meta.url), { execArgv: [] })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const stop = (): void => worker.postMessage('stop')
  state.signal.addEventListener('abort', stop, { once: true })
  let saidAt = Date.now()
  worker.on('message', (news: RebuildNews) => {
    if ('report' in news) return logger.info({ msg: 'the catalogue is made anew', ...news.report })
    state.progress = news
    if (Date.now() - saidAt < SAY_EVERY_MS) return
    saidAt = Date.now()
    logger.info({ msg: 'the catalogue is being made anew', ...news })
  })
  try {
    await ended(worker, state.signal)
  } finally {
    state.signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

/** Until the worker has ended; once it was told to stop, no longer than the limit. */
async function ended(worker: Worker, signal: AbortSignal): Promise<void> {
  const limit = once(signal, 'abort').then(() => sleep(STOP_LIMIT_MS, undefined, { ref: false }))
  await Promise.race([once(worker, 'exit'), limit])
}
