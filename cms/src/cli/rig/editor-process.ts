// Run as a process of its own: an editor who saves through Payload's Local API, one edit after the
// other, and tries again whenever the database is away. One line for each edit.
import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { adjustStock } from '../../domains/inventory/index.ts'
import { bootPayload } from '../../platform/payload.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { Edited, EditingTask } from './editing.ts'

const RETRY_MS = 100
/** Longer than any database of a rig is away. */
const PATIENCE_MS = 30_000
/** A save that hangs on a connection that died says nothing for ever. */
const SAVE_TIMEOUT_MS = 8000

const task = JSON.parse(process.argv[2] ?? '{}') as EditingTask
// A connection that Postgres cut while nobody used it is no reason to end.
process.on('uncaughtException', (error) => console.error(String(error)))

const payload = await bootPayload()
const products = await idsOf(payload, 'products')
const variants = await idsOf(payload, 'variants')
console.log(JSON.stringify({ ready: true }))

const common = { depth: 0, overrideAccess: true, locale: 'en' } as const
const at = (ids: number[], turn: number): number => ids[turn % ids.length] ?? 0

const saves = {
  price: async (n: number, turn: number): Promise<Edited> => {
    const id = at(variants, turn)
    const amount = 100_000 + n
    const data = { prices: { THB: { amount, compareAt: null } } }
    await payload.update({ ...common, collection: 'variants', id, data })
    return { n, kind: 'price', id, value: String(amount) }
  },
  title: async (n: number, turn: number): Promise<Edited> => {
    const id = at(products, turn)
    const title = `${task.prefix} ${n}`
    const data = { title, _status: 'published' } as const
    await payload.update({ ...common, collection: 'products', id, data })
    return { n, kind: 'title', id, value: title }
  },
  stock: async (n: number): Promise<Edited> => {
    const id = at(variants, n)
    const setTo = 1 + (n % 7)
    const idempotencyKey = `${task.prefix}-${n}`
    await inTransaction(payload, (tx) =>
      adjustStock({ tx, variantId: id, setTo, reason: 'counted', actor: 'user:1', idempotencyKey }),
    )
    return { n, kind: 'stock', id, value: String(setTo) }
  },
}

const startedAt = performance.now()
for (let n = 1; n <= task.edits; n += 1) {
  const edited = await saveUntilItHolds(n)
  console.log(JSON.stringify(edited))
  await delay(Math.max(0, startedAt + (n * 1000) / task.perSecond - performance.now()))
}
process.exit()

async function saveUntilItHolds(n: number): Promise<Edited> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      return await Promise.race([save(n), tooLate()])
    } catch (error) {
      console.error(`edit ${n}: ${String(error)}`)
      if (performance.now() > deadline) process.exit(1)
      await delay(RETRY_MS)
    }
  }
}

function save(n: number): Promise<Edited> {
  const turn = Math.floor(n / task.kinds.length)
  const kind = task.kinds[n % task.kinds.length] ?? 'title'
  return saves[kind](n, turn)
}

async function tooLate(): Promise<never> {
  await delay(SAVE_TIMEOUT_MS)
  throw new Error('no answer')
}

async function idsOf(from: Payload, collection: 'products' | 'variants'): Promise<number[]> {
  const where = collection === 'products' ? { _status: { equals: 'published' } } : {}
  const found = await from.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    select: {},
    sort: 'id',
    overrideAccess: true,
  })
  return found.docs.map((doc) => doc.id)
}
