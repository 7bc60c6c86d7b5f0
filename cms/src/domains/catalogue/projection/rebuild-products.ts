import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, type Tx } from '../../../platform/transaction.ts'
import { announce } from './announce.ts'
import { shareProjection } from './lock.ts'
import { batchesOf, projectTexts } from './project-products.ts'
import { productsWithWrongRating, refreshRatingOf } from './rating.ts'
import type { EntryChange } from './row-changes.ts'
import { productsWithWrongStock, refreshStockOf } from './stock.ts'
import { emptyWorld } from './world.ts'

const PRODUCTS_AT_ONCE = 100
const LANES = 3
/** The same where stock and ratings are only compared, and where they are written. */
const COMPARED = 2000
const WRITTEN = 200
const ATTEMPTS = 4
/** Deadlock, serialisation failure, and a lock that somebody had for too long. */
const LOST_RACES = new Set(['40P01', '40001', '57014'])

/** What a rebuild of products needs beside them. */
export interface RebuildWork {
  payload: Payload
  /** Ends it between two batches. */
  signal?: AbortSignal | undefined
  /** Told how many products are done, of how many. */
  onProgress?: ((done: number, of: number) => unknown) | undefined
  /** Batches at work at once. While Node makes the rows of one, Postgres writes those of another. */
  lanes?: number
  /** Products of one transaction: whoever saves something waits for the batches at work. */
  productsAtOnce?: number
}

/** Rows that were missing or wrong, and rows of products that are not public. */
export interface Rebuilt {
  written: number
  removed: number
}

/**
 * Makes the rows of these products anew, each batch in a transaction of its own and from the
 * documents as they are at that moment. Only rows that are wrong are written or locked.
 */
export async function rebuildProducts(work: RebuildWork, ids: number[]): Promise<Rebuilt> {
  const report = await rebuildTexts(work, ids)
  report.written += await rebuildFigures(work, ids)
  return report
}

async function rebuildTexts(work: RebuildWork, ids: number[]): Promise<Rebuilt> {
  const { lanes = LANES, productsAtOnce = PRODUCTS_AT_ONCE } = work
  const report = { written: 0, removed: 0 }
  let known = { turn: '', world: emptyWorld() }
  let done = 0
  await inLanes(lanes, batchesOf(ids, productsAtOnce), async (batch) => {
    const { written, removed } = await inShortTransaction(work, async (tx, req) => {
      const turn = await shareProjection(tx)
      // What a shop has few of is read once, until somebody changes some of it.
      if (known.turn !== turn) known = { turn, world: emptyWorld() }
      const projected = await projectTexts(tx, req, batch, known.world)
      await announce(tx, projected.changes, { cause: null })
      return projected
    })
    report.written += written
    report.removed += removed
    done += batch.length
    await work.onProgress?.(done, ids.length)
  })
  return report
}

/**
 * The stock and the rating of rows that were there. Apart from the texts, and from one another:
 * a transaction locks rows once, in the order of everybody, or a sale could wait for it in a circle.
 */
async function rebuildFigures(work: RebuildWork, ids: number[]): Promise<number> {
  const figures = [
    [productsWithWrongStock, refreshStockOf],
    [productsWithWrongRating, refreshRatingOf],
  ] as const
  let written = 0
  for (const [findWrong, refresh] of figures) {
    for (const batch of batchesOf(ids, COMPARED)) {
      const wrong = await inShortTransaction(work, (tx) => findWrong(tx, batch))
      for (const some of batchesOf(wrong, WRITTEN)) {
        written += await inShortTransaction(work, async (tx) => {
          const entries: EntryChange[] = await refresh(tx, some)
          await announce(tx, { entries, contents: [] }, { cause: null })
          return entries.length
        })
      }
    }
  }
  return written
}

/** Again when Postgres says that it lost a race: it does nothing but SQL. */
export async function inShortTransaction<T>(
  { payload, signal }: RebuildWork,
  work: (tx: Tx, req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted()
    try {
      return await inTransaction(payload, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !LOST_RACES.has(codeOf(error))) throw error
      await sleep(50 * attempt)
    }
  }
}

/** A few at once, each beginning with the next that is left. */
async function inLanes<T>(
  length: number,
  items: T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const lanes = Array.from({ length }, async () => {
    for (const item of left) await work(item)
  })
  const ends = await Promise.allSettled(lanes)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : cause === undefined ? '' : codeOf(cause)
}
