import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { CheckoutOptions } from '@vitrine/shared-types/store-api/v1/checkout'
import type { CommerceShop, Papers } from './commerce-shop.ts'
import type { Arm, Said } from './dying-store-api-process.ts'
import { next } from './factories.ts'
import { aGuestCart, must, THAI_ADDRESS } from './shoppers.ts'

const ENTRY = path.resolve(import.meta.dirname, 'dying-store-api-process.ts')
const SHIPPING_MINOR = 5_000

/** The store API with its background work, as a process of its own that can be told when to die. */
export interface DyingStoreApi {
  origin: string
  /**
   * Kills it with SIGKILL at a step after the next capture; 1 is the capture itself. Answers, once
   * it is dead, after which statement that was.
   */
  dieAt(step: number): Promise<string>
  stop(): Promise<void>
}

/** Runs on the database and with the secrets of this process. */
export async function startDyingStoreApi(): Promise<DyingStoreApi> {
  const child = fork(ENTRY, { env: { ...process.env, NODE_ENV: 'test' } })
  const exited = once(child, 'exit')
  const [first] = (await once(child, 'message')) as [{ port: number }]
  return {
    origin: `http://127.0.0.1:${first.port}`,
    async dieAt(dieAt) {
      const told = once(child, 'message') as Promise<[Extract<Said, { diesAt: string }>]>
      child.send({ dieAt } satisfies Arm)
      const [{ diesAt }] = await told
      const [, signal] = (await exited) as [number | null, string | null]
      if (signal !== 'SIGKILL') throw new Error('It ended by itself')
      return diesAt
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.disconnect()
      await exited
    },
  }
}

/** A cart with one piece, and all that is needed to order it. */
export interface ReadyOrder {
  body: object
  papers: Papers
  key: string
  cartId: string
  variantId: string
  totalMinor: number
}

/** An order to be paid by the test provider; the last three digits of its total are chosen. */
export async function aReadyOrder(shop: CommerceShop, digits: number): Promise<ReadyOrder> {
  const { variantId } = await shop.stock(10, 15_000 + digits)
  const { papers, cart } = await aGuestCart(shop, [{ variantId, quantity: 1 }])
  const destination = { country: 'TH' }
  const { shipping } = must<CheckoutOptions>(
    await shop.call('getCheckoutOptions', { papers, body: { destination } }),
  )
  const totalMinor = cart.quote.totalMinor + SHIPPING_MINOR
  const body = {
    email: `guest-${next()}@example.test`,
    shippingAddress: THAI_ADDRESS,
    shippingMethodId: shipping[0]?.id,
    paymentMethod: 'test',
    expectedTotalMinor: totalMinor,
  }
  return { body, papers, key: `ready-key-${next()}`, cartId: cart.id, variantId, totalMinor }
}

/** Sends the order; null when the connection died before there was an answer. */
export async function postOrder(
  { origin }: DyingStoreApi,
  { body, papers, key }: ReadyOrder,
): Promise<{ status: number; text: string } | null> {
  try {
    const response = await fetch(`${origin}/store/v1/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...papers },
      body: JSON.stringify(body),
    })
    return { status: response.status, text: await response.text() }
  } catch {
    return null
  }
}
