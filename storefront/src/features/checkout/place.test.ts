import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readDraft } from './draft.ts'
import { place, recover } from './place.ts'

type Reply = 'lost' | [status: number, code?: string]

/** A browser's tab, and a shop that answers as told; what arrived is what it was sent. */
function tab(replies: Reply[]) {
  const arrived: { key: string | null; body: PlaceOrderBody }[] = []
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const key = new Headers(init.headers).get('idempotency-key')
    arrived.push({ key, body: JSON.parse(init.body as string) as PlaceOrderBody })
    const reply = replies.shift() ?? [201]
    if (reply === 'lost') return Promise.reject(new TypeError('connection reset'))
    const [status, code] = reply
    const body = code ? { code, status } : { order: { number: `V-${arrived.length}` } }
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  return arrived
}

const wish = (note: string | null = null) =>
  ({ email: 'a@b.co', expectedTotalMinor: 100, note }) as PlaceOrderBody
const keysOf = (arrived: { key: string | null }[]) => arrived.map(({ key }) => key)

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
})

describe('one wish', () => {
  it('keeps its key over retries', async () => {
    const arrived = tab(['lost', 'lost', [201]])
    await place(wish())
    await place(wish())
    expect(await place(wish())).toMatchObject({ ok: true })
    expect(new Set(keysOf(arrived)).size).toBe(1)
  })

  it('is a new one when something in it changed', async () => {
    const arrived = tab([[409, 'total_changed'], [201]])
    await place(wish())
    await place({ ...wish(), expectedTotalMinor: 120 })
    expect(new Set(keysOf(arrived)).size).toBe(2)
  })

  it('goes with the order: the next one starts over', async () => {
    const arrived = tab([[201], [201]])
    await place(wish())
    expect(readDraft()).toMatchObject({ typed: {}, unanswered: [] })
    await place(wish())
    expect(new Set(keysOf(arrived)).size).toBe(2)
  })
})

describe('an answer that was lost', () => {
  it('is found after a reload, under the same key', async () => {
    const arrived = tab(['lost', [201]])
    await place(wish())
    expect(await recover()).toMatchObject({ ok: true, data: { order: { number: 'V-2' } } })
    expect(keysOf(arrived)[1]).toBe(keysOf(arrived)[0])
  })

  it('is found when a changed wish meets a cart that is an order already', async () => {
    const arrived = tab(['lost', [409, 'cart_changed'], [201]])
    await place(wish())
    expect(await place(wish('with a ribbon'))).toMatchObject({ ok: true })
    expect(arrived.map(({ body }) => body.note)).toEqual([null, 'with a ribbon', null])
  })

  it('is looked for among all that were lost', async () => {
    const arrived = tab(['lost', 'lost', [404, 'cart_not_found'], [404, 'cart_not_found'], [201]])
    await place(wish('first'))
    await place(wish('second'))
    expect(await place(wish('third'))).toMatchObject({ ok: true })
    expect(arrived.map(({ body }) => body.note)).toEqual([
      'first',
      'second',
      'third',
      'first',
      'second',
    ])
  })

  it('is not looked for when the shop has said no', async () => {
    const arrived = tab([[409, 'out_of_stock']])
    await place(wish())
    expect(await recover()).toBeNull()
    expect(arrived).toHaveLength(1)
  })
})
