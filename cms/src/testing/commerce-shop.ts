import { tmpdir } from 'node:os'
import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import { commerceEndpoints } from '@vitrine/shared-types/store-api/v1/commerce'
import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { FastifyInstance } from 'fastify'
import type { Payload } from 'payload'
import type { OpenDatabase } from '../platform/commerce-database.ts'
import type { Sweep } from '../platform/sweeps.ts'
import type { Commerce } from '../store-api/commerce/compose.ts'
import { aProduct, aVariant, next } from './factories.ts'
import { startTestPayload } from './test-payload.ts'

/** The headers by which somebody shows who they are. */
export type Papers = Record<string, string>

export interface Answer {
  status: number
  body: unknown
}

/** A whole shop in one process: Payload, the store API with commerce, and its background work. */
export interface CommerceShop {
  app: FastifyInstance
  payload: Payload
  db: OpenDatabase
  databaseUrl: string
  sweeps: Sweep[]
  /** Calls an endpoint of the contract. */
  call(
    id: CommerceEndpointId,
    request?: {
      params?: Record<string, string>
      query?: Record<string, string>
      body?: unknown
      papers?: Papers
      key?: string
      version?: number
    },
  ): Promise<Answer>
  /** Does all background work that is due, until nothing is. */
  sweep(...names: string[]): Promise<void>
  /** A published product with one variant that costs so much in baht, so many in stock. */
  stock(pieces: number, amountMinor?: number): Promise<{ productId: number; variantId: string }>
  close(): Promise<void>
}

/** Delivers anywhere in Thailand for ฿50, with 7 % contained in the prices. */
export async function startCommerceShop(): Promise<CommerceShop> {
  const world = await startTestPayload()
  const { payload, databaseUrl } = world
  // Only now: these read the settings at their first import.
  const { openDatabase } = await import('../platform/commerce-database.ts')
  const { openReadDatabase } = await import('../platform/read-database.ts')
  const { composeCommerce } = await import('../store-api/commerce/compose.ts')
  const { testStoreApi } = await import('./store-api.ts')
  const db = openDatabase({ url: databaseUrl })
  const reads = openReadDatabase({ url: databaseUrl, poolSize: 2 })
  const commerce: Commerce = composeCommerce({ db, shopUrl: 'http://localhost:3000' })
  const app = await testStoreApi({ db: reads, mediaDir: tmpdir(), commerce: commerce.routing })
  await deliverToThailand(payload)
  await takeMoney(payload)
  return {
    app,
    payload,
    db,
    databaseUrl,
    sweeps: commerce.sweeps,
    call: (id, request = {}) => call(app, commerceEndpoints[id], request),
    sweep: (...names) => sweepAll(commerce.sweeps, names),
    stock: (pieces, amountMinor = 10_000) => stock(payload, pieces, amountMinor),
    async close() {
      await app.close()
      await commerce.finish()
      await db.close()
      await reads.close()
      await world.stop()
    },
  }
}

type Request = NonNullable<Parameters<CommerceShop['call']>[1]>

async function call(
  app: FastifyInstance,
  endpoint: CommerceEndpoint,
  { params = {}, query, body, papers = {}, key, version }: Request,
): Promise<Answer> {
  const response = await app.inject({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => params[name] ?? '-'),
    headers: {
      ...papers,
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(query !== undefined && { query }),
    ...(body !== undefined && { payload: body as object }),
  })
  return { status: response.statusCode, body: response.body === '' ? null : response.json() }
}

async function sweepAll(sweeps: Sweep[], names: string[]): Promise<void> {
  const wanted = sweeps.filter(({ name }) => names.length === 0 || names.includes(name))
  for (const { work } of wanted) {
    for (let turns = 0; turns < 100 && (await work()) > 0; turns += 1);
  }
}

async function deliverToThailand(payload: Payload): Promise<void> {
  const given = { overrideAccess: true, depth: 0 } as const
  const zone = await payload.create({
    ...given,
    collection: 'shippingZones',
    data: { name: 'Thailand', countries: ['TH'] },
  })
  await payload.create({
    ...given,
    collection: 'shippingMethods',
    data: {
      label: 'Standard',
      zone: zone.id,
      kind: 'flat',
      price: { THB: 5_000, USD: 200 },
      isActive: true,
      allowsCashOnDelivery: true,
    },
  })
  await payload.create({
    ...given,
    collection: 'taxRates',
    data: { label: 'VAT 7 %', country: 'TH', ratePercent: 7, isIncluded: true },
  })
}

async function takeMoney(payload: Payload): Promise<void> {
  await payload.updateGlobal({
    slug: 'paymentSettings',
    overrideAccess: true,
    data: {
      promptpay: { isOn: true, target: '0812345678', recipient: 'Sala', hoursToPay: 24 },
      bankTransfer: {
        isOn: true,
        bank: 'Bank',
        accountName: 'Sala',
        accountNumber: '123-4-56789-0',
        currencies: ['THB', 'USD'],
        hoursToPay: 72,
      },
      cashOnDelivery: { isOn: true, upTo: { THB: 1_000_000 } },
    },
  })
}

async function stock(payload: Payload, pieces: number, amountMinor: number) {
  const { adjustStock } = await import('../domains/inventory/index.ts')
  const { inTransaction } = await import('../platform/transaction.ts')
  const product = await aProduct(payload)
  const variant = await aVariant(payload, product.id, {
    prices: { THB: { amount: amountMinor }, USD: { amount: Math.ceil(amountMinor / 30) } },
  })
  await inTransaction(payload, (tx) =>
    adjustStock({
      tx,
      variantId: variant.id,
      delta: pieces,
      reason: 'received',
      actor: 'test',
      idempotencyKey: `stock-${next()}`,
    }),
  )
  return { productId: product.id, variantId: String(variant.id) }
}
