import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import { TOTAL } from './sample.ts'

/** What stands for `zq<name>zq` in a request. */
export type Papers = Record<string, string>

const PASSWORD = 'a cup of tea in the rain'
const ADDRESS = {
  name: 'Somying Jaidee',
  line1: '12 Nimmanhaemin Road',
  district: 'Mueang Chiang Mai',
  province: 'Chiang Mai',
  postcode: '50200',
  country: 'TH',
}

/** Where papers are made: a store API, and the database behind it. */
export interface Office {
  apiUrl: string
  database: pg.Client
  shopSecret: string
}

interface Cart {
  id: string
  secret: string
  lines: { id: string }[]
}

/** Lets the office read the letters' secrets: what is to be told is never told. */
export async function keepFacts({ database }: Office): Promise<void> {
  await database.query(
    `ALTER TABLE commerce_facts ALTER next_attempt_at SET DEFAULT now() + interval '1 year'`,
  )
  await database.query('UPDATE stock_levels SET on_hand = 1000000')
}

/** What has a page of its own, by its folder. */
export const PUBLIC_KINDS = ['products', 'categories', 'brands', 'collections', 'pages'] as const

/** What everybody may know: one thing of each kind. */
export async function publicPapers({ apiUrl, shopSecret }: Office): Promise<Papers> {
  const papers: Papers = { shop: shopSecret }
  for (const kind of PUBLIC_KINDS) {
    const response = await fetch(`${apiUrl}/store/v1/${kind}`)
    const { items } = (await response.json()) as { items: { id: string; slug: string }[] }
    papers[kind] = items[0]?.slug ?? ''
    if (kind === 'products') papers['productid'] = items[0]?.id ?? ''
  }
  const page = await fetch(`${apiUrl}/store/v1/products?limit=2`)
  const { pageInfo } = (await page.json()) as { pageInfo: { nextCursor: string | null } }
  papers['cursor'] = pageInfo.nextCursor ?? ''
  papers['revision'] = page.headers.get(REVISION_HEADER) ?? ''
  const offers = await fetch(`${apiUrl}/store/v1/products/${papers['products']}/offers`)
  const { offers: list } = (await offers.json()) as { offers: { variantId: string }[] }
  return { ...papers, variantid: list[0]?.variantId ?? '' }
}

/** A customer, or a guest, with a cart that can be ordered and an order that was placed. */
export async function newPapers(
  office: Office,
  known: Papers,
  isCustomer: boolean,
): Promise<Papers> {
  const email = `${randomUUID()}@example.test`
  const customer = isCustomer ? await newCustomer(office, email) : {}
  const proof: Papers = isCustomer ? { authorization: `Bearer ${customer['token']}` } : {}
  const first = await newCart(office, known, proof)
  const options = await send<{ shipping: { id: string }[] }>(office, '/checkout/options', {
    body: { destination: { country: 'TH', province: 'Chiang Mai', postcode: '50200' } },
    headers: { ...proof, ...first.proof },
  })
  const shippingMethodId = options.shipping[0]?.id ?? ''
  const total = await totalOf(office, { ...proof, ...first.proof }, { email, shippingMethodId })
  const { order, orderSecret } = await send<Placed>(office, '/orders', {
    body: {
      email,
      shippingAddress: ADDRESS,
      shippingMethodId,
      paymentMethod: 'promptpay',
      expectedTotalMinor: total,
    },
    headers: { ...proof, ...first.proof, 'idempotency-key': randomUUID() },
  })
  const { cart } = await newCart(office, known, proof)
  return {
    ...known,
    ...customer,
    email,
    total: String(total),
    cart: `${cart.id}.${cart.secret}`,
    lineid: cart.lines[0]?.id ?? '',
    order: `${order.id}.${orderSecret}`,
    number: order.number,
    shippingmethodid: shippingMethodId,
  }
}

interface Placed {
  order: { id: string; number: string }
  orderSecret: string
}

async function newCart(office: Office, known: Papers, proof: Papers) {
  const cart = await send<Cart>(office, '/carts', {
    body: {
      currency: 'THB',
      locale: 'th',
      lines: [{ variantId: known['variantid'], quantity: 1 }],
    },
    headers: proof,
  })
  return { cart, proof: { 'vitrine-cart': `${cart.id}.${cart.secret}` } }
}

async function totalOf(office: Office, headers: Papers, wish: object): Promise<number> {
  const destination = { country: 'TH', province: 'Chiang Mai', postcode: '50200' }
  const body = { destination, ...wish }
  return (await send<{ totalMinor: number }>(office, '/checkout/quote', { body, headers }))
    .totalMinor
}

async function newCustomer(office: Office, email: string): Promise<Papers> {
  const person = { email, password: PASSWORD, name: 'Somying Jaidee', locale: 'th' }
  await send(office, '/customers', { body: person, headers: {} })
  const { rows } = await office.database.query<{ token: string }>(
    `SELECT data->>'token' AS token FROM commerce_facts
      WHERE type = 'customer.signed_up'
        AND data->>'customerId' = (SELECT id::text FROM customers WHERE email = $1)`,
    [email],
  )
  const session = await send<{ accessToken: string; refreshToken: string; sessionId: string }>(
    office,
    '/customers/confirmations',
    { body: { token: rows[0]?.token ?? '' }, headers: {} },
  )
  const headers = { authorization: `Bearer ${session.accessToken}` }
  const address = await send<{ id: string }>(office, '/customers/me/addresses', {
    body: ADDRESS,
    headers,
  })
  return {
    token: session.accessToken,
    refreshtoken: session.refreshToken,
    sessionid: session.sessionId,
    addressid: address.id,
  }
}

async function send<Body>(
  { apiUrl }: Office,
  path: string,
  { body, headers }: { body: object; headers: Papers },
): Promise<Body> {
  const response = await fetch(`${apiUrl}/store/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': anAddress(), ...headers },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as Body
}

/** Somewhere else each time: what is limited by address does not stop the probe. */
export function anAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`
}

/** Fills a request's placeholders; a key for repeats is another one each time. */
export function fillIn(text: string, papers: Papers): string {
  return text
    .replaceAll('zqkeyzq', () => randomBytes(12).toString('hex'))
    .replaceAll(/zq([a-z]+)zq/gu, (all, name: string) => papers[name] ?? all)
    .replaceAll(String(TOTAL), () => papers['total'] ?? '1')
}
