import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { newRequestContext } from '../platform/request-context.ts'
import { testShop } from './testing/shop.ts'

const FAILED = { status: 503, text: 'away', verdict: { kind: 'unfit', reason: 'away' } } as const
const GONE = { status: 404, text: 'none', verdict: { kind: 'gone' } } as const

describe('a page that nothing has changed', () => {
  it('is made once, whoever asks', async () => {
    const { text, made } = testShop()
    expect(await text('/en')).toBe('/en #1')
    expect(await text('/en?utm_source=x')).toBe('/en #1')
    await Promise.all([text('/th'), text('/th'), text('/th')])
    expect(made).toEqual(['/en', '/th'])
  })

  it('is another one in another currency and for the router', async () => {
    const { text } = testShop()
    await text('/en')
    expect(await text('/en', { cookie: 'currency=USD' })).toBe('/en #2')
    expect(await text('/en?_rsc=x', { rsc: '1' })).toBe('/en #3')
    expect(await text('/en')).toBe('/en #1')
  })

  it('comes with what browsers and proxies need', async () => {
    const { get } = testShop()
    const { headers, statusCode } = await get('/en')
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      vary: 'Cookie, Accept-Encoding',
      'content-length': '6',
      'x-frame': 'kept',
      'x-request-id': 'request-1',
      etag: expect.stringMatching(/^"[\w-]{24}"$/u),
    })
    const other = await get('/en', { 'x-request-id': 'request-2' })
    expect(other.headers['x-request-id']).toBe('request-2')
  })

  it('has no body for HEAD, and none for a browser that has it', async () => {
    const { get, renders } = testShop()
    renders(() => ({ text: 'word '.repeat(1000) }))
    const head = await get('/en', {}, 'HEAD')
    expect([head.payload, head.headers['content-length']]).toEqual(['', '5000'])
    const br = await get('/en', { 'accept-encoding': 'br' })
    const known = [head.headers.etag, br.headers.etag, '*', `"x", W/${String(br.headers.etag)}`]
    for (const etag of known) {
      const again = await get('/en', { 'if-none-match': String(etag) })
      expect([again.statusCode, again.payload, again.headers['content-type']]).toEqual([
        304,
        '',
        undefined,
      ])
    }
    expect((await get('/en', { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  it('is sent in the encoding that the browser likes best', async () => {
    const { get, renders } = testShop()
    renders(() => ({ text: 'word '.repeat(1000) }))
    const br = await get('/en', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe('word '.repeat(1000))
    const gzip = await get('/en', { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.rawPayload)).toHaveLength(5000)
    expect(gzip.headers['content-length']).toBe(String(gzip.rawPayload.byteLength))
    expect((await get('/en')).headers['content-encoding']).toBeUndefined()
    const etags = [br, gzip, await get('/en')].map(({ headers }) => headers.etag)
    expect(new Set(etags).size).toBe(3)
  })
})

describe('what is not a page, or not whole', () => {
  it('goes on to Next when it is none', async () => {
    const { get, made } = testShop()
    for (const url of ['/api/live', '/en/search?q=cup', '/en/preview/x', '/']) {
      expect((await get(url)).statusCode).toBe(599)
    }
    expect((await testShop({ isServing: false }).get('/en')).statusCode).toBe(599)
    expect(made).toEqual([])
  })

  it.each([
    ['a failed page', FAILED],
    ['a page with a gap', { verdict: { kind: 'unfit', reason: 'degraded' } } as const],
    ['a missing page', GONE],
    ['a page that has moved', { status: 308, text: '', verdict: { kind: 'gone' } } as const],
  ])('%s is shown to who asked, and never kept', async (_, content) => {
    const { get, made, pages, renders } = testShop()
    renders(() => content)
    const answers = [await get('/en'), await get('/en')]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(
      Array.from({ length: 2 }, () => ('status' in content ? content.status : 200)),
    )
    expect(answers[0]?.headers['etag']).toBeUndefined()
    expect(made).toHaveLength(2)
    expect(pages.stats().pages).toBe(0)
  })

  it('is an error when the page could not be made at all', async () => {
    const { get, renders } = testShop()
    renders(() => Promise.reject(new Error('bug')))
    expect((await get('/en')).statusCode).toBe(500)
    renders(() => ({}))
    expect((await get('/en')).statusCode).toBe(200)
  })
})

describe('a page that has changed', () => {
  it('is made anew before it is shown, once for all who wait', async () => {
    const { text, made, live } = testShop()
    await text('/en')
    live.change(['page'])
    expect(await Promise.all([text('/en'), text('/en')])).toEqual(['/en #2', '/en #2'])
    expect(await text('/en')).toBe('/en #2')
    expect(made).toHaveLength(2)
  })

  it('is not made anew for what it does not show, nor for another language', async () => {
    const { text, made, live } = testShop()
    await text('/en')
    live.change(['other'])
    live.change(['page'], { locales: ['th'] })
    await text('/en')
    expect(made).toHaveLength(1)
  })

  it('is shown as it was to who would wait too long', async () => {
    const { text, live, renders } = testShop({ patienceMs: 20 })
    await text('/en')
    renders(() => wait(60).then(() => ({})))
    live.change(['page'])
    expect(await text('/en')).toBe('/en #1')
    await vi.waitFor(async () => expect(await text('/en')).toBe('/en #2'))
  })

  it.each([FAILED, { text: 'gap', verdict: { kind: 'unfit', reason: 'degraded' } } as const])(
    'stays as it was while it cannot be made: %o',
    async (content) => {
      const { get, live, renders } = testShop()
      const first = await get('/en')
      renders(() => content)
      live.change(['page'])
      const later = await get('/en')
      expect([later.statusCode, later.payload]).toEqual([200, first.payload])
      renders(() => Promise.reject(new Error('bug')))
      expect((await get('/en')).payload).toBe(first.payload)
      renders(() => ({ text: 'right again' }))
      expect((await get('/en')).payload).toBe('right again')
    },
  )

  it('goes when the store says that it is gone', async () => {
    const { get, live, renders, pages } = testShop()
    await get('/en')
    renders(() => GONE)
    live.change(['page'])
    expect((await get('/en')).statusCode).toBe(404)
    expect(pages.stats().pages).toBe(0)
  })

  it('is shown at once as it was while the store is away, without asking it', async () => {
    const { text, live, made, renders } = testShop()
    await text('/en')
    renders(() => new Promise<never>(() => {}))
    live.become('away')
    live.change(['page'])
    expect(await text('/en')).toBe('/en #1')
    expect(made).toHaveLength(1)
  })
})

describe('looking for changes', () => {
  it('happens once for each page and change, not for each visitor', async () => {
    const { text, live } = testShop()
    await text('/en')
    const isFresh = vi.spyOn(live, 'isFresh')
    for (let visitor = 0; visitor < 5; visitor += 1) await text('/en')
    expect(isFresh).toHaveBeenCalledTimes(1)
    live.change(['other'])
    for (let visitor = 0; visitor < 5; visitor += 1) await text('/en')
    expect(isFresh).toHaveBeenCalledTimes(2)
  })

  it('happens for each visitor while the clock has a say', async () => {
    const { text, live, made } = testShop()
    await text('/en')
    live.become('polling')
    await text('/en')
    vi.spyOn(live, 'isFresh').mockReturnValue(false)
    expect(await text('/en')).toBe('/en #2')
    expect(made).toHaveLength(2)
  })
})

describe('an answer from before the change', () => {
  it('is not taken for the new page when the change comes while it is made', async () => {
    const { text, live, renders, made } = testShop()
    renders(() => {
      if (made.length === 1) live.change(['page'])
      return {}
    })
    expect(await text('/en')).toBe('/en #2')
    expect(await text('/en')).toBe('/en #2')
  })

  it('is never kept, however often the store gives it', async () => {
    const { text, live, renders } = testShop()
    await text('/en')
    const revision = live.now()
    renders(() => ({ revision }))
    live.change(['page'])
    expect([await text('/en'), await text('/en')]).toEqual(['/en #1', '/en #1'])
    renders(() => ({ text: 'new' }))
    expect(await text('/en')).toBe('new')
  })
})

describe('a browser that was told of a change', () => {
  it('waits until this replica knows of it', async () => {
    const { text, live } = testShop()
    await text('/en', { cookie: 'currency=THB; vitrine-seen=42' })
    await text('/en', { cookie: 'vitrine-seen=evil' })
    await text('/en', { cookie: 'vitrine-seen=-1' })
    expect(live.waitedFor).toEqual([42])
  })
})

describe('a page that a browser has open', () => {
  it('is known by its address, made if need be', async () => {
    const { pages, live, made } = testShop()
    const found = await pages.find({ url: '/en?utm_source=x', cookie: 'currency=USD' })
    expect(found).toEqual({ key: 'USD /en', tags: ['page'], locale: 'en', revision: live.now() })
    await pages.find({ url: '/en', cookie: 'currency=USD' })
    expect(made).toHaveLength(1)
  })

  it('is nobody’s when it is no page or could not be made', async () => {
    const { pages, renders } = testShop()
    expect(await pages.find({ url: '/en/search?q=x' })).toBeNull()
    expect(await pages.find({ url: '/api/live' })).toBeNull()
    renders(() => GONE)
    expect(await pages.find({ url: '/en' })).toBeNull()
    renders(() => Promise.reject(new Error('bug')))
    expect(await pages.find({ url: '/en' })).toBeNull()
  })

  it('is known by what it was made of when it is not kept', async () => {
    const { pages, live, made } = testShop()
    const far = '/en/categories/cups?brand=a,b&rating=4&stock=in'
    for (const url of ['/en/search?q=cup', far]) {
      pages.note({ url }, { ...newRequestContext('x').reads, tags: new Set([url]) })
      expect(await pages.find({ url })).toMatchObject({ key: null, tags: [url], locale: 'en' })
    }
    pages.note({ url: '/en' }, { ...newRequestContext('x').reads, tags: new Set(['other']) })
    expect(await pages.find({ url: '/en' })).toMatchObject({
      tags: ['page'],
      revision: live.now(),
    })
    expect(made).toEqual(['/en'])
  })

  it('is known in development too, where nothing is served', async () => {
    const { pages, get } = testShop({ isServing: false })
    expect(await pages.find({ url: '/en' })).toMatchObject({ tags: ['page'] })
    expect((await get('/en')).statusCode).toBe(599)
  })

  it('is watched until the last browser has gone', () => {
    const { pages } = testShop()
    const stops = [pages.watch('THB /en'), pages.watch('THB /en'), pages.watch('THB /th')]
    expect(pages.stats().watched).toBe(2)
    stops[0]?.()
    stops[0]?.()
    expect(pages.stats().watched).toBe(2)
    stops[1]?.()
    expect(pages.stats().watched).toBe(1)
  })
})
