import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'
import { callShop, type ShopAnswer, type ShopData } from '../../api/browser/call-shop.ts'
import { changeDraft, dropDraft, keyOfWish, readDraft, type Wish } from './draft.ts'

type Placed = ShopAnswer<ShopData<'placeOrder'>>

/** How often a first request that is still at work is asked after. */
const BUSY_TRIES = 8
const BUSY_PAUSE_MS = 1500

/** Places the order. What it was is kept until the shop has answered. */
export async function place(body: PlaceOrderBody): Promise<Placed> {
  const answer = await send({ key: keyOfWish(body), body })
  if (answer.ok || answer.unreachable) return answer
  // The cart is gone although this wish is new: an earlier one, which never answered, took it.
  const isGone = ['cart_not_found', 'cart_changed', 'cart_empty'].includes(answer.problem.code)
  return (isGone && (await recover())) || answer
}

/** Looks for an order whose answer never came; null when there is none to be found. */
export async function recover(): Promise<Placed | null> {
  for (const wish of readDraft().unanswered) {
    const answer = await send(wish)
    if (answer.ok || answer.unreachable) return answer
  }
  return null
}

async function send(wish: Wish): Promise<Placed> {
  const others = () => readDraft().unanswered.filter(({ key }) => key !== wish.key)
  changeDraft({ unanswered: [...others(), wish] })
  const answer = await ask(wish)
  if (answer.ok) dropDraft()
  else if (!answer.unreachable) changeDraft({ unanswered: others() })
  return answer
}

async function ask({ key, body }: Wish): Promise<Placed> {
  for (let tries = 0; ; tries += 1) {
    const answer = await callShop('placeOrder', { body, idempotencyKey: key })
    const isBusy = !answer.ok && answer.problem?.code === 'idempotency_key_busy'
    if (!isBusy || tries >= BUSY_TRIES) return answer
    await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS))
  }
}
