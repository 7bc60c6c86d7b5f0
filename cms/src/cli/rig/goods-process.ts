// Run as a process of its own: fills an empty shop with so many goods of one piece each way, a way
// to deliver, tax and ways to pay. Says on one line what an order needs to know.
import { adjustStock } from '../../domains/inventory/index.ts'
import { rebuildCatalogue, SKIP_PROJECTION } from '../../domains/catalogue/projection/index.ts'
import { bootPayload } from '../../platform/payload.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { FilledShop, Goods } from './goods.ts'

const { goods, piecesEach, shippingMinor } = JSON.parse(process.argv[2] ?? '{}') as Goods
const AT_ONCE = 50

const payload = await bootPayload()
const asSystem = { overrideAccess: true, depth: 0 } as const
const variantIds: string[] = []

for (let first = 0; first < goods; first += AT_ONCE) {
  const numbers = Array.from({ length: Math.min(AT_ONCE, goods - first) }, (_, n) => first + n)
  await inTransaction(payload, async (tx, req) => {
    for (const n of numbers) variantIds.push(String(await makeGood(tx, req, n)))
  })
}
await rebuildCatalogue({ payload })
const shippingMethodId = await deliverAndCharge()
console.log(JSON.stringify({ variantIds, shippingMethodId } satisfies FilledShop))
process.exit()

type Work = Parameters<typeof inTransaction>[1]

async function makeGood(
  tx: Parameters<Work>[0],
  req: Parameters<Work>[1],
  n: number,
): Promise<number> {
  req.context[SKIP_PROJECTION] = true
  const product = await payload.create({
    ...asSystem,
    req,
    collection: 'products',
    data: { title: `Cup ${n}`, slug: `cup-${n}`, _status: 'published' },
  })
  const variant = await payload.create({
    ...asSystem,
    req,
    collection: 'variants',
    data: { product: product.id, sku: `CUP-${n}`, prices: { THB: { amount: 10_000 + n } } },
  })
  await adjustStock({
    tx,
    variantId: variant.id,
    setTo: piecesEach,
    reason: 'received',
    actor: 'bench',
    idempotencyKey: `bench:${n}`,
  })
  return variant.id
}

async function deliverAndCharge(): Promise<string> {
  const zone = await payload.create({
    ...asSystem,
    collection: 'shippingZones',
    data: { name: 'Thailand', countries: ['TH'] },
  })
  const method = await payload.create({
    ...asSystem,
    collection: 'shippingMethods',
    data: { label: 'Standard', zone: zone.id, kind: 'flat', price: { THB: shippingMinor } },
  })
  await payload.create({
    ...asSystem,
    collection: 'taxRates',
    data: { label: 'VAT 7 %', country: 'TH', ratePercent: 7, isIncluded: true },
  })
  await payload.updateGlobal({
    slug: 'paymentSettings',
    overrideAccess: true,
    data: { promptpay: { isOn: true, target: '0812345678', recipient: 'Sala', hoursToPay: 24 } },
  })
  return String(method.id)
}
