import { customerRoutes } from '../domains/customers/routes.ts'
import type { CustomerDeps } from '../domains/customers/deps.ts'
import { type OpenDatabase, openDatabase } from '../platform/commerce-database.ts'
import type { CallerFacts, CommerceInput } from '../platform/commerce-handler.ts'
import type { FactType, Facts } from '../outbox/facts.ts'
import type {
  CommerceEndpointId,
  CommerceEndpoints,
} from '@vitrine/shared-types/store-api/v1/commerce'
import type { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import type pg from 'pg'
import { createTestDatabase } from './test-database.ts'

/** A password that nobody else would choose. */
export const CUSTOMER_PASSWORD = 'celadon cups on a shelf'

/** An empty shop's database, with a clock that tests move, and all that customers can call. */
export interface CustomerWorld {
  db: OpenDatabase
  client: pg.Client
  deps: CustomerDeps
  routes: ReturnType<typeof customerRoutes>
  now: () => Date
  pass: (ms: number) => void
  /** What was told of this kind, the oldest first. */
  facts: <Type extends FactType>(type: Type) => Promise<Facts[Type][]>
  stop: () => Promise<void>
}

export async function startCustomerWorld(): Promise<CustomerWorld> {
  const database = await createTestDatabase()
  const db = openDatabase({ url: database.url, poolSize: 10 })
  let now = Date.now()
  const deps = { db, clock: () => new Date(now) }
  return {
    db,
    client: database.client,
    deps,
    routes: customerRoutes(deps),
    now: deps.clock,
    pass: (ms) => {
      now += ms
    },
    facts: async (type) => {
      const { rows } = await database.client.query(
        'SELECT data FROM commerce_facts WHERE type = $1 ORDER BY id',
        [type],
      )
      return rows.map(({ data }) => data)
    },
    stop: async () => {
      await db.close()
      await database.drop()
    },
  }
}

/** Somebody at an address of their own, signed in or not. */
export function aCaller(session: Session | null = null): CallerFacts {
  visitors += 1
  return {
    customerId: session === null ? null : Number(session.customer.id),
    sessionId: session?.sessionId ?? null,
    cart: null,
    order: null,
    address: `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`,
    userAgent: 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Safari/537.36',
  }
}
let visitors = 0

type Given<Id extends CommerceEndpointId> = Partial<CommerceInput<CommerceEndpoints[Id]>>

/** The input of a handler, as the router would hand it over. */
export function anInput<Id extends CommerceEndpointId>(
  given: Given<Id>,
): CommerceInput<CommerceEndpoints[Id]> {
  return {
    params: undefined,
    query: undefined,
    body: undefined,
    caller: aCaller(),
    version: null,
    idempotencyKey: null,
    requestId: 'test',
    signal: new AbortController().signal,
    ...given,
  } as unknown as CommerceInput<CommerceEndpoints[Id]>
}

let people = 0

/** An address for mail that nobody has yet. */
export function anEmail(): string {
  people += 1
  return `somebody-${people}@example.test`
}

/** What a sign-up sends. */
export function aSignUp(email = anEmail()) {
  return {
    email,
    password: CUSTOMER_PASSWORD,
    name: 'Nok Srisuk',
    locale: 'th' as const,
    acceptsMarketing: false,
  }
}

/** A customer who has signed up, confirmed their address and is signed in. */
export async function aCustomer(
  { routes, facts }: CustomerWorld,
  email = anEmail(),
): Promise<{ id: number; email: string; session: Session; caller: CallerFacts }> {
  await routes.signUp(anInput<'signUp'>({ body: aSignUp(email) }))
  const { token } = (await facts('customer.signed_up')).at(-1)!
  const session = (await routes.confirmEmail(
    anInput<'confirmEmail'>({ body: { token } }),
  )) as Session
  return { id: Number(session.customer.id), email, session, caller: aCaller(session) }
}

/** An order of somebody, by SQL: no more of it than other domains look at. */
export async function anOrder(
  client: pg.Client,
  given: { customerId?: number | null; email: string; status?: string },
): Promise<{ id: number; number: string }> {
  orders += 1
  const address = { name: 'Nok Srisuk', line1: '1 Soi Ari', phone: '0812345678', country: 'TH' }
  const { rows } = await client.query(
    `INSERT INTO orders (number, status, payment_status, fulfillment_status, customer_id,
       customer_email, customer_name, locale, currency, subtotal, discount, shipping, tax, amount,
       refunded, cart, buyer, note, shipping_address, billing_address, version, purchased_at)
     VALUES ($1, $2, 'paid', 'delivered', $3, $4, 'Nok Srisuk', 'th', 'THB', 100, 0, 0, 0, 100, 0,
       $1, 'x', 'Ring twice', $5, $5, 1, now()) RETURNING id, number`,
    [
      `V-260101-${String(orders).padStart(5, '0')}`,
      given.status ?? 'completed',
      given.customerId ?? null,
      given.email,
      JSON.stringify(address),
    ],
  )
  return rows[0]
}
let orders = 0
