import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { SearchStep } from '@vitrine/shared-types/store-api/v1/search'

/** What was searched for in this tab, and what of it was opened. Nothing else is kept of a search. */
interface Trail {
  q: string
  locale: Locale
  productIds: string[]
  /** When something was last opened, in milliseconds. */
  at: number
}

const NAME = 'vitrine-search'
/** What is put into the cart later has other reasons. */
const STANDS_MS = 30 * 60_000
const MOST_OPENED = 20

/** Somebody was shown what their words found. */
export function stepSearched(step: { q: string; locale: Locale; total: number }): void {
  send({ step: 'searched', ...step })
}

/** Somebody opened one of the things found; its place in the list is counted from 1. */
export function stepOpened(step: {
  q: string
  locale: Locale
  productId: string
  position: number
}): void {
  if (!mayCount()) return
  send({ step: 'opened', ...step })
  const { q, locale, productId } = step
  const known = read()
  const before = known?.q === q ? known.productIds.filter((id) => id !== productId) : []
  const productIds = [productId, ...before].slice(0, MOST_OPENED)
  write({ q, locale, productIds, at: Date.now() })
}

/** Something was put into the cart: counts when a search has led to it, once. */
export function stepAdded(productId: string): void {
  const trail = read()
  if (!trail?.productIds.includes(productId)) return
  const { q, locale } = trail
  send({ step: 'added', q, locale, productId })
  write({ ...trail, productIds: trail.productIds.filter((id) => id !== productId) })
}

/** Never waits, never fails; carries no cookie: the sums that are kept are nobody's. */
function send(step: SearchStep): void {
  if (!mayCount()) return
  fetch('/api/store/v1/search/steps', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(step),
    credentials: 'omit',
    keepalive: true,
  }).catch(() => {})
}

/** Who asks not to be followed is not counted either. */
function mayCount(): boolean {
  const asks = navigator as Navigator & { globalPrivacyControl?: boolean }
  return asks.doNotTrack !== '1' && asks.globalPrivacyControl !== true
}

function read(): Trail | null {
  try {
    const trail = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Trail | null
    if (trail && Date.now() - trail.at < STANDS_MS) return trail
    if (trail) sessionStorage.removeItem(NAME)
    return null
  } catch {
    return null
  }
}

function write(trail: Trail): void {
  try {
    if (trail.productIds.length === 0) sessionStorage.removeItem(NAME)
    else sessionStorage.setItem(NAME, JSON.stringify(trail))
  } catch {
    // Where storage is full or forbidden nothing is counted.
  }
}
