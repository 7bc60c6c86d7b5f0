import { describe, expect, it, vi } from 'vitest'
import { change, openBrowser, openStreamingShop, revisionAt } from './testing/streaming-shop.ts'

const MUG = { address: '/en/products/mug', revision: revisionAt(1) }
const BRANDS = { address: '/en/brands', revision: revisionAt(1) }

describe('LiveStreams', () => {
  it('tells those browsers alone that show what changed', async () => {
    const shop = await openStreamingShop()
    shop.pages.set('/en/brands', ['brands'])
    const [one, other] = [await shop.browse(MUG, BRANDS), await shop.browse(BRANDS)]
    await vi.waitFor(() => expect(shop.watched).toHaveLength(3))
    shop.happen(change(2, ['product:1']))
    await one.hears(1)
    expect(one.changes()[0]).toEqual({
      pages: [MUG.address],
      marks: [{ epoch: 'db', seq: 2, xid: 101 }],
      seq: 2,
    })
    shop.happen(change(3, ['brands']))
    await other.hears(1)
    expect(other.changes()[0]?.pages).toEqual([BRANDS.address])
    expect(shop.streams.showing(change(4, ['product:1', 'brands']))).toBe(2)
    expect(shop.streams.showing(change(4, ['product:1']))).toBe(1)
  })

  it('says at once that a page is old which was made before a change', async () => {
    const shop = await openStreamingShop()
    shop.happen(change(4, ['product:1']))
    const old = await shop.browse(MUG)
    await old.hears(1)
    expect(old.changes()[0]).toEqual({ pages: [MUG.address], marks: [], seq: 4 })
    const fresh = await shop.browse({ ...MUG, revision: revisionAt(4) })
    const unknown = await shop.browse({ ...MUG, revision: null })
    await unknown.hears(1)
    expect(fresh.changes()).toEqual([])
  })

  it('keeps to the language of the page', async () => {
    const shop = await openStreamingShop()
    const browser = await shop.browse(MUG)
    await vi.waitFor(() => expect(shop.watched).toHaveLength(1))
    shop.happen(change(2, ['product:1'], { locales: ['th'] }))
    shop.happen(change(3, ['product:1'], { locales: ['en'] }))
    await browser.hears(1)
    expect(browser.changes()[0]?.seq).toBe(3)
    expect(shop.streams.showing(change(4, ['product:1'], { locales: ['th'] }))).toBe(0)
    expect(shop.streams.showing(change(4, ['product:1'], { locales: ['en'] }))).toBe(1)
  })

  it('listens for what the page has come to show, and misses nothing in between', async () => {
    const shop = await openStreamingShop()
    const browser = await shop.browse(MUG)
    await vi.waitFor(() => expect(shop.watched).toHaveLength(1))
    shop.pages.set(MUG.address, ['product:1', 'product:2'])
    shop.happen(change(2, ['product:1']))
    // Before anybody could look up what the page is made of now.
    shop.happen(change(3, ['product:2']))
    await browser.hears(2)
    await vi.waitFor(() => expect(shop.streams.showing(change(4, ['product:2']))).toBe(1))
    shop.happen(change(4, ['product:2']))
    await browser.hears(3)
  })

  it('tells of a page that goes, and of one that comes back', async () => {
    const shop = await openStreamingShop()
    shop.pages.clear()
    shop.happen(change(2, ['product:1', 'slug:product:mug'], { type: 'product.removed' }))
    const browser = await shop.browse(MUG)
    await browser.hears(1)
    shop.happen(change(3, ['product:1', 'slug:product:mug']))
    await browser.hears(2)
    expect(browser.changes().map(({ seq }) => seq)).toEqual([2, 3])
  })

  it('says how the shop stands to the store, and looks again when it is back', async () => {
    const shop = await openStreamingShop()
    const browser = await shop.browse(MUG)
    const since = '2026-03-01T07:05:00.000Z'
    shop.become({ kind: 'away', since })
    await vi.waitFor(() => expect(browser.messages.at(-1)?.data).toEqual({ kind: 'away', since }))
    const late = await shop.browse({ ...MUG, revision: null })
    await vi.waitFor(() => expect(late.messages[0]?.data.kind).toBe('away'))
    expect(late.changes()).toEqual([])
    shop.become({ kind: 'following' })
    await late.hears(1)
    expect(browser.changes()).toEqual([])
  })

  it('cannot be compressed, kept or gathered on the way', async () => {
    const { headers } = await (await openStreamingShop()).browse(MUG)
    expect(headers['content-type']).toMatch(/^text\/event-stream/u)
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store, no-transform')
    expect(headers['x-accel-buffering']).toBe('no')
  })

  it('forgets a browser that has gone, and has room for the next', async () => {
    const shop = await openStreamingShop({ limits: { all: 10, perAddress: 1 } })
    const first = await shop.browse(MUG)
    expect((await shop.browse(MUG)).status).toBe(503)
    await vi.waitFor(() => expect(shop.watched).toHaveLength(1))
    first.leave()
    await vi.waitFor(() => expect(shop.streams.size).toBe(0))
    expect(shop.watched).toEqual([])
    expect((await shop.browse(MUG)).status).toBe(200)
  })

  it('lets no other site fill its seats', async () => {
    const { port } = await openStreamingShop()
    const other = await openBrowser(port, [MUG], { 'sec-fetch-site': 'cross-site' })
    expect(other.status).toBe(403)
  })

  it('ends every stream when the shop closes', async () => {
    const shop = await openStreamingShop()
    const browsers = [await shop.browse(MUG), await shop.browse()]
    shop.streams.end()
    await Promise.all(browsers.map(({ ended }) => ended))
    expect((await shop.browse(MUG)).status).toBe(503)
  })
})
