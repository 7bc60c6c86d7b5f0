import { openDatabase } from '../platform/commerce-database.ts'
import { openReadDatabase } from '../platform/read-database.ts'
import { logger } from '../platform/logger.ts'
import { startSweeps } from '../platform/sweeps.ts'
import { composeCommerce } from '../store-api/commerce/compose.ts'
import { env } from '../env.ts'
import { steppedDatabase } from './dying-database.ts'
import { testStoreApi } from './store-api.ts'

/** What the test says: count steps from the next capture on, and die at one of them. */
export interface Arm {
  /** 1 is the moment the money was taken, before anything else is written. */
  dieAt: number
}
/** What the process says: where it listens, and at which step it dies. */
export type Said = { port: number } | { diesAt: string }

const CAPTURE = 'INSERT INTO test_payments'

let arm: Arm | null = null
let steps = 0

function atStep(name: string): void | Promise<void> {
  if (arm === null || (steps === 0 && !name.startsWith(CAPTURE))) return
  steps += 1
  if (steps !== arm.dieAt) return
  return die(name)
}

/** Says so first; the signal cannot be caught, and nothing more happens in here. */
async function die(name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.send?.({ diesAt: name } satisfies Said, () => resolve())
  })
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => undefined)
}

const db = steppedDatabase(openDatabase({ url: env.DATABASE_URL, poolSize: 4 }), atStep)
const reads = openReadDatabase({ url: env.DATABASE_URL, poolSize: 1 })
const commerce = composeCommerce({ db, shopUrl: 'http://localhost:3000' })
const app = await testStoreApi({ db: reads, commerce: commerce.routing, logger })
await app.listen({ port: 0, host: '127.0.0.1' })
startSweeps(commerce.sweeps)

process.on('message', (message: Arm) => {
  arm = message
})
process.on('disconnect', () => process.exit(0))
const address = app.server.address()
const port = typeof address === 'object' ? (address?.port ?? 0) : 0
process.send?.({ port } satisfies Said)
