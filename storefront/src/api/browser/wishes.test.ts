// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refused, shopAnswers } from '../../ui/testing/shop-answers.ts'

/** A page that has just been opened: nothing in memory. */
async function open() {
  vi.resetModules()
  return await import('./wishes.ts')
}

const LIST = '/customers/me/wishlist'
const signIn = () => (document.cookie = 'vitrine-has=customer; path=/')
const stored = () => JSON.parse(localStorage.getItem('vitrine-wishes') ?? 'null')

beforeEach(() => {
  localStorage.clear()
  document.cookie = 'vitrine-has=; path=/; max-age=0'
})

describe('a guest’s wishes', () => {
  it('stay in the browser, the last one first', async () => {
    const asked = shopAnswers({})
    const { setWish, wishes } = await open()
    await setWish('12', true)
    await setWish('7', true)
    expect(wishes()).toEqual(['7', '12'])
    await setWish('12', false)
    expect((await open()).wishes()).toEqual(['7'])
    expect(asked).toEqual([])
  })

  it('are no more than the shop would keep', async () => {
    const { MOST_WISHES, setWish, wishes } = await open()
    for (let id = 1; id <= MOST_WISHES; id += 1) await setWish(String(id), true)
    expect(await setWish('999', true)).toBe('full')
    expect(wishes()).not.toContain('999')
  })

  it.each(['{', '[]', '{"ids":"12"}', '{"ids":["x","<b>"]}', 'null'])(
    'are none when %s lies in their place',
    async (text) => {
      localStorage.setItem('vitrine-wishes', text)
      expect((await open()).wishes()).toEqual([])
    },
  )

  it('go along at sign-in, and the shop’s own list comes back', async () => {
    const { setWish } = await open()
    await setWish('12', true)
    signIn()
    const asked = shopAnswers({
      [`POST ${LIST}`]: { status: 200, body: { productIds: ['12', '3'] } },
    })
    const { syncWishes, wishes } = await open()
    await syncWishes()
    expect(asked[0]?.body).toEqual({ productIds: ['12'] })
    expect(wishes()).toEqual(['12', '3'])
    expect(stored().owner).toBe('customer')
  })

  it('are not lost when the shop is away at sign-in', async () => {
    const first = await open()
    await first.setWish('12', true)
    signIn()
    shopAnswers({ [`POST ${LIST}`]: 'away' })
    const { syncWishes, wishes } = await open()
    await syncWishes()
    expect(wishes()).toEqual(['12'])
    expect(stored().owner).toBe('guest')
  })

  it('bring as many as fit when the customer’s list is nearly full', async () => {
    const first = await open()
    await first.setWish('901', true)
    await first.setWish('902', true)
    signIn()
    const theirs = Array.from({ length: 199 }, (_, index) => String(index + 1))
    const asked = shopAnswers({
      [`POST ${LIST}`]: ({ body }) =>
        (body as { productIds: string[] }).productIds.length > 1
          ? refused(409, 'wishlist_full')
          : { status: 200, body: { productIds: ['902', ...theirs] } },
      [`GET ${LIST}`]: { status: 200, body: { productIds: theirs } },
    })
    const { syncWishes, wishes } = await open()
    await syncWishes()
    expect(asked.at(-1)?.body).toEqual({ productIds: ['902'] })
    expect(wishes()[0]).toBe('902')
  })
})

describe('a customer’s wishes', () => {
  it('show at once and are taken back when the shop could not keep them', async () => {
    signIn()
    shopAnswers({ [`POST ${LIST}`]: 'away' })
    const { setWish, wishes } = await open()
    const done = setWish('12', true)
    expect(wishes()).toEqual(['12'])
    expect(await done).toBe('failed')
    expect(wishes()).toEqual([])
  })

  it('are as the last of two quick changes left them', async () => {
    signIn()
    const list = new Set<string>()
    shopAnswers({
      [`POST ${LIST}`]: ({ body }) => {
        for (const id of (body as { productIds: string[] }).productIds) list.add(id)
        return { status: 200, body: { productIds: [...list] } }
      },
      [`DELETE ${LIST}/12`]: () => {
        list.delete('12')
        return { status: 200, body: { productIds: [...list] } }
      },
    })
    const { setWish, wishes } = await open()
    await Promise.all([setWish('12', true), setWish('7', true), setWish('12', false)])
    expect(wishes()).toEqual(['7'])
  })

  it('are nobody else’s: without their session they do not show', async () => {
    signIn()
    shopAnswers({ [`GET ${LIST}`]: { status: 200, body: { productIds: ['5'] } } })
    const { syncWishes, wishes } = await open()
    await syncWishes()
    expect(wishes()).toEqual(['5'])
    document.cookie = 'vitrine-has=; path=/; max-age=0'
    expect(wishes()).toEqual([])
  })

  it('are forgotten on this device, and a guest’s are not', async () => {
    const guest = await open()
    await guest.setWish('12', true)
    guest.forgetCustomerWishes()
    expect(guest.wishes()).toEqual(['12'])
    localStorage.setItem('vitrine-wishes', '{"owner":"customer","ids":["5"],"at":1}')
    const { forgetCustomerWishes } = await open()
    forgetCustomerWishes()
    expect(stored().ids).toEqual([])
  })
})
