import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aMember, PASSWORD } from '../testing/factories.ts'
import { restOf, signIn, type Rest } from '../testing/rest.ts'
import { startTestPayload, type TestPayload } from '../testing/test-payload.ts'

const VERBS = ['admin', 'create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const
const GLOBAL_VERBS = ['read', 'readVersions', 'update'] as const

/** Who may: s = support, e = editor, a = admin; lower case everything, upper case only their own. */
type Cells = Record<(typeof VERBS)[number], string>

const editorsWrite: Cells = {
  admin: 'sea',
  create: 'ea',
  read: 'sea',
  readVersions: 'sea',
  update: 'ea',
  delete: 'ea',
  unlock: '',
}
const nobody: Cells = {
  admin: '',
  create: '',
  read: '',
  readVersions: '',
  update: '',
  delete: '',
  unlock: '',
}

/** Commands alone write, past Payload. */
const staffRead: Cells = { ...nobody, admin: 'sea', read: 'sea' }

const MATRIX: Record<string, Cells> = {
  customers: staffRead,
  orders: staffRead,
  transactions: staffRead,
  reviews: { ...staffRead, update: 'sea', delete: 'ea' },
  customerGroups: editorsWrite,
  promotions: editorsWrite,
  coupons: editorsWrite,
  shippingZones: editorsWrite,
  shippingMethods: editorsWrite,
  taxRates: editorsWrite,
  stockLocations: editorsWrite,
  products: editorsWrite,
  variants: editorsWrite,
  categories: editorsWrite,
  brands: editorsWrite,
  variantTypes: editorsWrite,
  variantOptions: editorsWrite,
  attributes: editorsWrite,
  attributeOptions: editorsWrite,
  pages: editorsWrite,
  productCollections: editorsWrite,
  searchRules: editorsWrite,
  searchWords: editorsWrite,
  media: editorsWrite,
  users: {
    admin: 'sea',
    create: 'a',
    read: 'SEa',
    readVersions: '',
    update: 'SEa',
    delete: 'a',
    unlock: 'a',
  },
  'payload-locked-documents': {
    ...nobody,
    create: 'sea',
    read: 'sea',
    update: 'sea',
    delete: 'sea',
  },
  'payload-preferences': { ...nobody, create: 'sea', read: 'SEA', update: 'SEA', delete: 'SEA' },
  'payload-jobs': { ...nobody, read: 'a' },
  'payload-kv': nobody,
  'payload-migrations': nobody,
}
const GLOBAL_MATRIX: Record<string, Record<(typeof GLOBAL_VERBS)[number], string>> = {
  navigation: { read: 'sea', readVersions: 'sea', update: 'ea' },
  storeSettings: { read: 'sea', readVersions: 'sea', update: 'a' },
  paymentSettings: { read: 'sea', readVersions: 'sea', update: 'a' },
}

const PRINCIPALS = {
  s: { id: 1, collection: 'users', role: 'support' },
  e: { id: 2, collection: 'users', role: 'editor' },
  a: { id: 3, collection: 'users', role: 'admin' },
}
const NOT_STAFF = {
  anonymous: null,
  'a customer': { id: 3, collection: 'customers' },
  'a customer who calls himself admin': { id: 3, collection: 'customers', role: 'admin' },
  'a user of no role': { id: 3, collection: 'users' },
  'a user of an unknown role': { id: 3, collection: 'users', role: 'owner' },
}

/** Some of Payload's own collections have no routes at all. */
const REFUSED = [401, 403, 404, 501]

let world: TestPayload
let payload: Payload
let rest: Rest
const cookies: Record<'s' | 'e' | 'a', string> = { s: '', e: '', a: '' }

beforeAll(async () => {
  world = await startTestPayload()
  payload = world.payload
  rest = restOf(payload)
  for (const [key, role] of [
    ['s', 'support'],
    ['e', 'editor'],
    ['a', 'admin'],
  ] as const) {
    const { email } = await aMember(payload, role)
    cookies[key] = await signIn(rest, email, PASSWORD)
  }
})

afterAll(async () => {
  await world.stop()
})

type Rule = ((args: never) => unknown) | undefined

async function ask(rule: Rule, user: unknown): Promise<boolean | 'own'> {
  const req = { user, payload, context: {}, query: {} } as unknown as PayloadRequest
  if (typeof rule !== 'function') throw new Error('undeclared')
  const answer: unknown = await (rule as (args: { req: PayloadRequest }) => unknown)({ req })
  return typeof answer === 'object' && answer !== null ? 'own' : answer === true
}

async function whoMay(rule: Rule): Promise<string> {
  const letters: string[] = []
  for (const [letter, user] of Object.entries(PRINCIPALS)) {
    const answer = await ask(rule, user)
    if (answer === true) letters.push(letter)
    if (answer === 'own') letters.push(letter.toUpperCase())
  }
  return letters.join('')
}

test('every collection and global stands in the matrix', () => {
  expect(payload.config.collections.map(({ slug }) => slug).toSorted()).toEqual(
    Object.keys(MATRIX).toSorted(),
  )
  expect(payload.config.globals.map(({ slug }) => slug).toSorted()).toEqual(
    Object.keys(GLOBAL_MATRIX).toSorted(),
  )
})

test('every verb of every collection is declared and answers staff as the matrix says', async () => {
  for (const { slug, access } of payload.config.collections) {
    for (const verb of VERBS) {
      const rule = (access as Record<string, Rule>)[verb]
      expect(await whoMay(rule), `${slug}.${verb}`).toBe(MATRIX[slug]?.[verb])
    }
  }
  for (const { slug, access } of payload.config.globals) {
    for (const verb of GLOBAL_VERBS) {
      const rule = (access as Record<string, Rule>)[verb]
      expect(await whoMay(rule), `${slug}.${verb}`).toBe(GLOBAL_MATRIX[slug]?.[verb])
    }
  }
})

test('whoever is not staff may do nothing at all', async () => {
  const all = [...payload.config.collections, ...payload.config.globals]
  for (const { slug, access } of all) {
    for (const [verb, rule] of Object.entries(access as Record<string, Rule>)) {
      for (const [who, user] of Object.entries(NOT_STAFF)) {
        expect(await ask(rule, user), `${who}: ${slug}.${verb}`).toBe(false)
      }
    }
  }
})

describe('over REST', () => {
  test('reading answers staff and refuses everybody else', async () => {
    for (const [slug, cells] of Object.entries(MATRIX)) {
      const path = `/${slug}` as const
      expect(REFUSED, `anonymous GET ${path}`).toContain((await rest('GET', path)).status)
      for (const [letter, cookie] of Object.entries(cookies)) {
        const mayRead = cells.read.toLowerCase().includes(letter)
        const { status } = await rest('GET', path, { cookie })
        expect(mayRead ? [200] : REFUSED, `${letter} GET ${path}`).toContain(status)
      }
    }
    for (const slug of Object.keys(GLOBAL_MATRIX)) {
      expect((await rest('GET', `/globals/${slug}`)).status).toBe(403)
      expect((await rest('GET', `/globals/${slug}`, { cookie: cookies.s })).status).toBe(200)
    }
  })

  test('writing is refused to everybody below its role', async () => {
    for (const [slug, cells] of Object.entries(MATRIX)) {
      const answers = { anonymous: undefined, ...cookies }
      for (const [who, cookie] of Object.entries(answers)) {
        const { status } = await rest('POST', `/${slug}`, { cookie, body: {} })
        const mayCreate = who !== 'anonymous' && cells.create.includes(who)
        // Whoever may create is told what is missing.
        expect(mayCreate ? [400, 201] : REFUSED, `${who} POST /${slug}`).toContain(status)
      }
    }
  })

  test('support cannot change what editors write', async () => {
    const brand = await payload.create({
      collection: 'brands',
      overrideAccess: true,
      data: { name: 'Baan Din', slug: '' },
    })
    const path = `/brands/${brand.id}` as const
    const body = { name: 'Taken over' }
    expect((await rest('PATCH', path, { cookie: cookies.s, body })).status).toBe(403)
    expect((await rest('PATCH', path, { body })).status).toBe(403)
    expect((await rest('PATCH', path, { cookie: cookies.e, body })).status).toBe(200)
    expect((await rest('DELETE', path, { cookie: cookies.s })).status).toBe(403)
  })

  test('versions, jobs and closed routes answer nobody who should not ask', async () => {
    expect((await rest('GET', '/products/versions')).status).toBe(403)
    for (const cookie of [undefined, ...Object.values(cookies)]) {
      const { status } = await rest('GET', '/payload-jobs/run', { cookie })
      expect([401, 403]).toContain(status)
    }
    for (const path of ['first-register', 'forgot-password', 'reset-password'] as const) {
      const body = { email: 'new@example.test', password: 'a long enough one', name: 'New' }
      expect((await rest('POST', `/users/${path}`, { body })).status, path).toBe(403)
    }
  })

  test('a token that names another collection opens nothing', async () => {
    const [header, body, signature] = cookies.a.split('=')[1]?.split('.') ?? []
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, collection: 'customers' }))
    const cookie = `vitrine-admin-token=${header}.${forged.toString('base64url')}.${signature}`
    expect((await rest('GET', '/products', { cookie })).status).toBe(403)
  })

  test('a cookie does not work from a foreign origin', async () => {
    const headers = { Origin: 'https://evil.example' }
    const { status } = await rest('GET', '/products', { cookie: cookies.a, headers })
    expect(status).toBe(403)
  })

  test('an editor cannot make himself an admin', async () => {
    const me = (await (await rest('GET', '/users/me', { cookie: cookies.e })).json()) as {
      user: { id: number }
    }
    const path = `/users/${me.user.id}` as const
    await rest('PATCH', path, { cookie: cookies.e, body: { role: 'admin', name: 'Still me' } })
    const after = await payload.findByID({
      collection: 'users',
      id: me.user.id,
      overrideAccess: true,
    })
    expect(after).toMatchObject({ role: 'editor', name: 'Still me' })
  })
})
