// Run as a worker: writes the projection's rows of every n-th thousand of products.
import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { Rows } from './copy.ts'
import { productAt } from './product.ts'
import { addProjected } from './projected-rows.ts'

/** Which part of the work is whose. */
export interface WorkerShare {
  url: string
  products: number
  worker: number
  workers: number
}

const AT_ONCE = 1000
const { url, products, worker, workers } = workerData as WorkerShare
const client = new pg.Client({ connectionString: url })
await client.connect()
const rows = new Rows()
for (let first = 1 + worker * AT_ONCE; first <= products; first += workers * AT_ONCE) {
  const last = Math.min(products, first + AT_ONCE - 1)
  for (let n = first; n <= last; n += 1) addProjected(rows, productAt(n))
  await rows.flush(client)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(last - first + 1)
}
await client.end()
