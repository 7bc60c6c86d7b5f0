import { IDEMPOTENCY_TTL_S } from '@vitrine/shared-types/primitives/commerce-endpoint'
import { readCookies } from '../../page-cache/read-cookies.ts'

/** A secret in a cookie. `until` (ISO 8601) only when it was given in this exchange. */
export interface Kept {
  value: string
  until?: string | undefined
}

/** What lets a guest see an order: `<order id>.<secret>`. */
export interface OrderKey {
  number: string
  key: string
}

/** All that a browser holds of the shop, in cookies that its scripts cannot read. */
export interface Holdings {
  access: Kept | null
  refresh: Kept | null
  /** `<cart id>.<secret>` of a guest. */
  cart: Kept | null
  /** The cart before: an order that was placed with it can still be asked for with its key. */
  lastCart: Kept | null
  /** The newest last. */
  orders: readonly OrderKey[]
  /** How many pieces the cart held when it was last seen; null when nobody knows. */
  pieces: number | null
}

/** Readable: what the browser has (`cart`, `customer`), so that pages can spare a call. */
export const HAS_COOKIE = 'vitrine-has'
/** Readable: how many pieces are in the cart. */
export const PIECES_COOKIE = 'vitrine-pieces'

const MAX_ORDERS = 10
const YEAR_S = 31_536_000
/** So much earlier a token counts as over: it must not die on the way. */
const SPARE_S = 5
const ORDER_NUMBER = /^V-\d{6}-[0-9A-Z]{4,8}$/u
/** What the store takes for `<id>.<secret>`. */
const HELD_SECRET = /^[\da-f-]{1,36}\.[\w-]{16,200}$/u

type Name = 'access' | 'refresh' | 'cart' | 'last-cart' | 'orders'

/** The cookie's name; on TLS a neighbour on another subdomain must not be able to set it. */
export function cookieName(name: Name, isSecure: boolean): string {
  return isSecure ? `__Host-vitrine-${name}` : `vitrine-${name}`
}

/** What a request brings along. */
export function readHoldings(header: string | null, isSecure: boolean): Holdings {
  const cookies = readCookies(header ?? undefined)
  const kept = (name: Name) => {
    const value = cookies.get(cookieName(name, isSecure))
    return value ? { value } : null
  }
  const pieces = Number(cookies.get(PIECES_COOKIE) ?? Number.NaN)
  return {
    access: kept('access'),
    refresh: kept('refresh'),
    cart: kept('cart'),
    lastCart: kept('last-cart'),
    orders: readOrders(kept('orders')?.value ?? ''),
    pieces: Number.isInteger(pieces) && pieces >= 0 ? pieces : null,
  }
}

/** Adds an order's key; of one number the newest counts, and the last ten are kept. */
export function withOrder(held: Holdings, order: OrderKey): Holdings {
  if (!isOrderKey(order)) return held
  const others = held.orders.filter(({ number }) => number !== order.number)
  return { ...held, orders: [...others, order].slice(-MAX_ORDERS) }
}

/** Whether it looks like the key of an order. */
export function isOrderKey({ number, key }: OrderKey): boolean {
  return ORDER_NUMBER.test(number) && HELD_SECRET.test(key)
}

/** Lets go of a cart that is an order now, or nothing any longer. */
export function withoutCart(held: Holdings, pieces: number | null): Holdings {
  const until = new Date(Date.now() + IDEMPOTENCY_TTL_S * 1000).toISOString()
  const lastCart = held.cart ? { value: held.cart.value, until } : held.lastCart
  return { ...held, cart: null, lastCart, pieces }
}

/** As the browser is once nobody is signed in: nothing personal stays behind. */
export function signedOut(held: Holdings): Holdings {
  const hadCustomer = held.access !== null || held.refresh !== null
  return { ...held, access: null, refresh: null, pieces: hadCustomer ? null : held.pieces }
}

/** The `Set-Cookie` lines that lead from one state to the other. */
export function cookiesFor(
  header: string | null,
  held: Holdings,
  isSecure: boolean,
  now = Date.now(),
): string[] {
  const before = readHoldings(header, isSecure)
  const secure = isSecure ? '; Secure' : ''
  const line = (name: string, value: string | null, maxAge: number, isHidden: boolean) =>
    `${name}=${value ?? ''}; Path=/; Max-Age=${value === null ? 0 : maxAge}; SameSite=Lax` +
    `${isHidden ? '; HttpOnly' : ''}${secure}`
  const hidden = (name: Name, next: Kept | null, last: Kept | null) =>
    next?.value === last?.value && next?.until === undefined
      ? []
      : [line(cookieName(name, isSecure), next?.value ?? null, ageOf(next, now), true)]
  const readable = (name: string, value: string) =>
    (readCookies(header ?? undefined).get(name) ?? '') === value
      ? []
      : [line(name, value === '' ? null : value, YEAR_S, false)]
  const orders = writeOrders(held.orders)
  return [
    ...hidden('access', held.access, before.access),
    ...hidden('refresh', held.refresh, before.refresh),
    ...hidden('cart', held.cart, before.cart),
    ...hidden('last-cart', held.lastCart, before.lastCart),
    ...(orders === writeOrders(before.orders)
      ? []
      : [line(cookieName('orders', isSecure), orders || null, YEAR_S, true)]),
    ...readable(HAS_COOKIE, hasOf(held)),
    ...readable(PIECES_COOKIE, held.pieces ? String(held.pieces) : ''),
  ]
}

function hasOf({ cart, access, refresh }: Holdings): string {
  return [cart && 'cart', (access ?? refresh) && 'customer'].filter(Boolean).join('.')
}

function ageOf(kept: Kept | null, now: number): number {
  if (kept?.until === undefined) return YEAR_S
  return Math.max(Math.floor((Date.parse(kept.until) - now) / 1000) - SPARE_S, 1)
}

function readOrders(value: string): OrderKey[] {
  return value
    .split('~')
    .map((pair) => {
      const [number = '', key = ''] = pair.split(':')
      return { number, key }
    })
    .filter(isOrderKey)
    .slice(-MAX_ORDERS)
}

function writeOrders(orders: readonly OrderKey[]): string {
  return orders.map(({ number, key }) => `${number}:${key}`).join('~')
}
