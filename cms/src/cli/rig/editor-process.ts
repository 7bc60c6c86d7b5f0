// Run as a process of its own: an editor who saves titles and prices through Payload's Local API,
// one after the other, and tries again whenever the database is away. One line for each edit.
import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { bootPayload } from '../../platform/payload.ts'
import type { Edited } from './editing.ts'

const RETRY_MS = 100
/** A save that hangs on a connection that died says nothing for ever. */
const SAVE_TIMEOUT_MS = 8000

const [edits, perSecond, prefix] = [
  Number(process.argv[2]),
  Number(process.argv[3]),
  process.argv[4],
]
// A connection that Postgres cut while nobody used it is no reason to end.
process.on('uncaughtException', (error) => console.error(String(error)))

const payload = await bootPayload()
const products = await idsOf(payload, 'products')
const variants = await idsOf(payload, 'variants')
console.log(JSON.stringify({ ready: true }))

const startedAt = performance.now()
for (let n = 1; n <= edits; n += 1) {
  const edited = await saveUntilItHolds(n)
  console.log(JSON.stringify(edited))
  await delay(Math.max(0, startedAt + (n * 1000) / perSecond - performance.now()))
}
process.exit()

async function saveUntilItHolds(n: number): Promise<Edited> {
  for (;;) {
    try {
      return await Promise.race([save(n), tooLate()])
    } catch (error) {
      console.error(`edit ${n}: ${String(error)}`)
      await delay(RETRY_MS)
    }
  }
}

async function save(n: number): Promise<Edited> {
  const common = { depth: 0, overrideAccess: true, locale: 'en' } as const
  if (n % 2 === 0) {
    const id = variants[(n / 2) % variants.length] ?? 0
    const amount = 100_000 + n
    const data = { prices: { THB: { amount, compareAt: null } } }
    await payload.update({ ...common, collection: 'variants', id, data })
    return { n, kind: 'price', id, value: String(amount) }
  }
  const id = products[((n - 1) / 2) % products.length] ?? 0
  const title = `${prefix} ${n}`
  const data = { title, _status: 'published' } as const
  await payload.update({ ...common, collection: 'products', id, data })
  return { n, kind: 'title', id, value: title }
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
