import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import type { WorkerShare } from './projected-rows-worker.ts'

const SAID_EVERY = 50_000

/**
 * The short cut for a million products: their rows of the projection by its own pure functions, in
 * one worker for each core, with no documents behind them. What they refer to has documents, of
 * which a rebuild made rows before. Indexes are made when the rows are there.
 */
export async function fillProjection(
  url: string,
  products: number,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
       WHERE tablename = 'catalogue_entries' AND indexname NOT LIKE '%_pk'`,
    )
    for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`)
    await inWorkers(url, products, say)
    say('making indexes')
    for (const { definition } of indexes) await client.query(definition)
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

async function inWorkers(
  url: string,
  products: number,
  say: (line: string) => void,
): Promise<void> {
  const workers = availableParallelism()
  let done = 0
  const shares = Array.from({ length: workers }, (_, worker) => ({
    url,
    products,
    worker,
    workers,
  }))
  await Promise.all(
    shares.map(async (workerData: WorkerShare) => {
      const worker = new Worker(new URL('projected-rows-worker.ts', import.meta.url), {
        workerData,
      })
      worker.on('message', (more: number) => {
        if (Math.floor((done + more) / SAID_EVERY) > Math.floor(done / SAID_EVERY)) {
          say(`${done + more} products`)
        }
        done += more
      })
      const [code] = (await once(worker, 'exit')) as [number]
      if (code !== 0) throw new Error('A worker did not finish')
    }),
  )
}
