import { sql } from '@payloadcms/db-postgres/drizzle'
import { DomainError } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/transaction.ts'
import type { CartRow } from '../cart-row.ts'

/** More codes than anybody has; each is looked up whenever the cart is priced. */
const MAX_COUPONS = 10

/** Notes a code in a locked cart; says whether it is new. Throws `coupon_not_valid` beyond ten. */
export async function noteCoupon(tx: Tx, cart: CartRow, code: string): Promise<boolean> {
  if (cart.coupons.some((one) => isSameCode(one, code))) return false
  if (cart.coupons.length >= MAX_COUPONS) {
    throw new DomainError('coupon_not_valid', {
      message: 'So many coupons are not kept',
      data: { code, state: 'too_many' },
    })
  }
  await keep(tx, cart.id, [...cart.coupons, code.trim().toUpperCase()])
  return true
}

/** Takes a code back; says whether it was there. */
export async function dropCoupon(tx: Tx, cart: CartRow, code: string): Promise<boolean> {
  const left = cart.coupons.filter((one) => !isSameCode(one, code))
  if (left.length === cart.coupons.length) return false
  await keep(tx, cart.id, left)
  return true
}

/** The codes of two carts, each once; no more than a cart keeps. */
export function unitedCoupons(own: string[], others: string[]): string[] {
  const fresh = others.filter((code) => !own.some((one) => isSameCode(one, code)))
  return [...own, ...fresh].slice(0, MAX_COUPONS)
}

function isSameCode(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase()
}

async function keep(tx: Tx, cartId: string, codes: string[]): Promise<void> {
  await tx.execute(sql`
    UPDATE carts SET coupons = ${sql.param(codes)}::text[] WHERE id = ${cartId}`)
}
