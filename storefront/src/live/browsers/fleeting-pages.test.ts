import { describe, expect, it, vi } from 'vitest'
import { change, CHECK_AFTER_MS, openStreamingShop, revisionAt } from './testing/streaming-shop.ts'

const FOUND = { address: '/en/search?q=cup', revision: revisionAt(1) }

describe('a page that is not kept', () => {
  it('knows what a page shows that is made for each reader, also when it is made anew late', async () => {
    const shop = await openStreamingShop()
    shop.make(FOUND.address, ['product:1', 'search'])
    const browser = await shop.browse(FOUND)
    await vi.waitFor(() => expect(shop.streams.showing(change(2, ['product:1']))).toBe(1))
    expect(shop.watched).toEqual([])
    shop.happen(change(2, ['product:1']))
    await browser.hears(1)
    // It takes the shop longer to make than until it is looked up.
    await new Promise((resolve) => setTimeout(resolve, 5 * CHECK_AFTER_MS))
    expect(shop.streams.showing(change(3, ['product:2']))).toBe(0)
    shop.make(FOUND.address, ['product:1', 'product:2', 'search'])
    await vi.waitFor(() => expect(shop.streams.showing(change(3, ['product:2']))).toBe(1))
    shop.happen(change(3, ['product:2']))
    await browser.hears(2)
    shop.forget()
    shop.become({ kind: 'following' })
    await new Promise((resolve) => setTimeout(resolve, CHECK_AFTER_MS))
    expect(shop.streams.showing(change(4, ['product:2']))).toBe(1)
  })

  it.each([
    ['/en/search?q=cup', ['list', 'search']],
    ['/en/categories/cups?a=1', ['slug:category:cups', 'list:category:cups']],
    ['/en/brands/baan-din?a=1', ['slug:brand:baan-din', 'list:brand:baan-din']],
    ['/en/collections/gifts?a=1', ['slug:collection:gifts', 'list']],
    ['/en/products/cup', ['slug:product:cup']],
  ])('goes by the address of %s where nothing more is known', async (address, tags) => {
    const shop = await openStreamingShop()
    await shop.browse({ address, revision: revisionAt(1) })
    for (const tag of tags) {
      await vi.waitFor(() => expect(shop.streams.showing(change(2, [tag])), tag).toBe(1))
    }
    expect(shop.streams.showing(change(2, ['product:1', 'brands']))).toBe(0)
  })
})
