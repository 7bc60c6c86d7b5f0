import type { PlaceOrderBody } from '@vitrine/shared-types/store-api/v1/checkout'

/** What was typed and chosen, by the names of the form's fields. */
export type Typed = Record<string, string>

/** An order as it is wished for, under the key that makes it happen once. */
export interface Wish {
  key: string
  body: PlaceOrderBody
}

interface Draft {
  typed: Typed
  /** Of the last attempt: the same wish keeps its key, over retries and reloads. */
  last: { key: string; body: string } | null
  /** Those that were sent and whose answer never came. */
  unanswered: Wish[]
}

/** It lives as long as the tab, and goes with the order. */
const NAME = 'vitrine-checkout'
const EMPTY: Draft = { typed: {}, last: null, unanswered: [] }

export function readDraft(): Draft {
  try {
    // Only this file writes it.
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(NAME) ?? '{}') as Partial<Draft>) }
  } catch {
    return EMPTY
  }
}

export function changeDraft(change: Partial<Draft>): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ ...readDraft(), ...change }))
  } catch {
    // A browser that keeps nothing: the page works without.
  }
}

export function dropDraft(): void {
  sessionStorage.removeItem(NAME)
}

/**
 * The key of this wish: the one it had when nothing in it has changed, else a new one. So that a
 * second press, a retry and a reload can never order twice, and a changed order is a new one.
 */
export function keyOfWish(body: PlaceOrderBody): string {
  const text = JSON.stringify(body)
  const { last } = readDraft()
  if (last?.body === text) return last.key
  const key = `checkout-${crypto.randomUUID()}`
  changeDraft({ last: { key, body: text } })
  return key
}
