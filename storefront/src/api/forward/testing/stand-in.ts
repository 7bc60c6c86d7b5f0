import { type CallStore, type StoreAnswer, type StoreCall, StoreSilent } from '../call-store.ts'

/** The secret of a guest’s cart. */
export const CART = `11111111-2222-4333-8444-555555555555.${'c'.repeat(43)}`
/** The secret of an order. */
export const KEY = `77777777-2222-4333-8444-555555555555.${'k'.repeat(43)}`
let round = 0
/** Tokens differ from test to test: refreshes are remembered by token. */
export const token = (name: string) => `${name}-${(round += 1)}-${'t'.repeat(20)}`

export const customer = {
  id: '7',
  email: 'a@b.example',
  name: 'A',
  phone: null,
  locale: 'en',
  acceptsMarketing: false,
  isEmailConfirmed: true,
  pendingEmail: null,
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
}
export const session = (accessToken = token('access'), refreshToken = token('refresh')) => ({
  sessionId: '11111111-2222-4333-8444-555555555555',
  accessToken,
  accessExpiresAt: new Date(Date.now() + 900_000).toISOString(),
  refreshToken,
  refreshExpiresAt: new Date(Date.now() + 9_000_000).toISOString(),
  customer,
})
export const cart = (more: object = {}) => ({
  id: CART.slice(0, 36),
  secret: null,
  itemCount: 2,
  expiresAt: new Date(Date.now() + 9_000_000).toISOString(),
  ...more,
})

type Reply = { status?: number; body?: unknown } | 'silent'

/** A store that answers as told, and remembers what it was asked. */
export function storeOf(answer: (call: StoreCall) => Reply) {
  const calls: StoreCall[] = []
  const call: CallStore = (asked) => {
    calls.push(asked)
    const reply = answer(asked)
    if (reply === 'silent') return Promise.reject(new StoreSilent('gone'))
    const { status = 200, body } = reply
    return Promise.resolve({
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: body === undefined ? '' : JSON.stringify(body),
    } satisfies StoreAnswer)
  }
  return { call, calls }
}

export const problem = (code: string, status: number) => ({ status, body: { code, status } })

/** A request of one of the shop’s own pages. */
export function ask(method: string, path: string, more: { body?: unknown; headers?: object } = {}) {
  return new Request(`http://localhost:3000/api/store${path}`, {
    method,
    headers: {
      host: 'localhost:3000',
      'sec-fetch-site': 'same-origin',
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more.headers,
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  })
}

/** What an answer sets, by name; null for what it takes away. */
export const cookiesOf = (response: Response) =>
  Object.fromEntries(
    response.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';')
      const sign = pair.indexOf('=')
      return [pair.slice(0, sign), /Max-Age=0\b/u.test(line) ? null : pair.slice(sign + 1)]
    }),
  )
