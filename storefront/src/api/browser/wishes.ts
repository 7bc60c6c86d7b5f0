import { browserHoldings, onHoldings } from './holdings.ts'
import { callShop, type ShopAnswer } from './call-shop.ts'

/** As many as the contract lets a customer keep. */
export const MOST_WISHES = 200
const NAME = 'vitrine-wishes'
/** How long a customer's list stands before the shop is asked again. */
const STANDS_MS = 60_000

/** A guest's own list, or what was last known of a customer's. */
interface Kept {
  owner: 'guest' | 'customer'
  /** Product ids, the one added last first. */
  ids: readonly string[]
  /** When the shop said so, in milliseconds. */
  at: number
}

const NOTHING: Kept = { owner: 'guest', ids: [], at: 0 }
const listeners = new Set<() => void>()
let raw: string | null = null
let kept = NOTHING
/** Changes on their way, one after the other: an earlier answer must not undo a later wish. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** The ids of what is liked here, the last one first. The same array while nothing changes. */
export function wishes(): readonly string[] {
  const { owner, ids } = read()
  // Whoever was signed in is no longer: theirs is nobody else's business.
  return owner === 'customer' && !browserHoldings().hasCustomer ? NOTHING.ids : ids
}

/** On the server nothing is liked: pages are the same for all. */
export function noWishes(): readonly string[] {
  return NOTHING.ids
}

/** For `useSyncExternalStore`. */
export function onWishes(listener: () => void): () => void {
  const stop = onHoldings(listener)
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    stop()
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Likes a product, or likes it no more: at once here, and then at the shop for a customer. */
export async function setWish(id: string, isWished: boolean): Promise<'done' | 'full' | 'failed'> {
  if (isWished && wishes().length >= MOST_WISHES) return 'full'
  change(id, isWished)
  if (!browserHoldings().hasCustomer) return 'done'
  const answer = await inTurn(() =>
    isWished
      ? callShop('addWishes', { body: { productIds: [id] } })
      : callShop('removeWish', { params: { productId: id } }),
  )
  if (answer.ok) return 'done'
  change(id, !isWished)
  return answer.problem?.code === 'wishlist_full' ? 'full' : 'failed'
}

/** Brings a guest's list along to whoever signed in, and learns what they liked elsewhere. */
export async function syncWishes(now = Date.now()): Promise<void> {
  if (!browserHoldings().hasCustomer) return
  const { owner, ids, at } = read()
  if (owner === 'guest' && ids.length > 0) {
    const answer = await inTurn(() => callShop('addWishes', { body: { productIds: [...ids] } }))
    if (!answer.ok && answer.problem?.code === 'wishlist_full') await bringWhatFits(ids)
  } else if (owner === 'guest' || now - at > STANDS_MS) {
    await inTurn(() => callShop('getWishlist'))
  }
}

/** Forgets a customer's list on this device; a guest's stays. */
export function forgetCustomerWishes(): void {
  if (read().owner === 'customer') write(NOTHING)
}

async function bringWhatFits(ids: readonly string[]): Promise<void> {
  const answer = await inTurn(() => callShop('getWishlist'))
  if (!answer.ok) return
  const { productIds } = answer.data
  const fresh = ids.filter((id) => !productIds.includes(id))
  const fitting = fresh.slice(0, MOST_WISHES - productIds.length)
  if (fitting.length > 0) {
    await inTurn(() => callShop('addWishes', { body: { productIds: fitting } }))
  }
}

type Answer = ShopAnswer<{ productIds: string[] }>

async function inTurn(call: () => Promise<Answer>): Promise<Answer> {
  waiting += 1
  const mine = last.then(call)
  last = mine
  const answer = await mine
  waiting -= 1
  // What is still on its way will bring the list once more.
  if (answer.ok && waiting === 0) {
    write({ owner: 'customer', ids: answer.data.productIds, at: Date.now() })
  }
  return answer
}

function change(id: string, isWished: boolean): void {
  const { hasCustomer } = browserHoldings()
  const { owner, at } = read()
  const others = wishes().filter((known) => known !== id)
  write({ owner: hasCustomer ? owner : 'guest', ids: isWished ? [id, ...others] : others, at })
}

function read(): Kept {
  const stored = recall()
  if (stored === raw) return kept
  raw = stored
  kept = parse(stored)
  return kept
}

function write(next: Kept): void {
  kept = next
  raw = JSON.stringify(next)
  try {
    localStorage.setItem(NAME, raw)
  } catch {
    // Where storage is full or forbidden it lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function recall(): string | null {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return raw
  }
}

/** What lies there may be old or written by hand. */
function parse(stored: string | null): Kept {
  try {
    const given = JSON.parse(stored ?? 'null') as Partial<Kept> | null
    if (!given || !Array.isArray(given.ids)) return NOTHING
    const ids = given.ids.filter((id) => /^\d{1,9}$/u.test(String(id))).map(String)
    const owner = given.owner === 'customer' ? 'customer' : 'guest'
    return { owner, ids: [...new Set(ids)].slice(0, MOST_WISHES), at: Number(given.at) || 0 }
  } catch {
    return NOTHING
  }
}
