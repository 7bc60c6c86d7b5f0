/** What this browser has at the shop, as far as scripts may know. */
export interface BrowserHoldings {
  /** A guest's cart. A customer has theirs at the shop. */
  hasCart: boolean
  /** Somebody is signed in. */
  hasCustomer: boolean
  /** Pieces in the cart when it was last seen. */
  pieces: number
}

const NONE: BrowserHoldings = { hasCart: false, hasCustomer: false, pieces: 0 }

const listeners = new Set<() => void>()
let seen = ''
let known = NONE

/** Reads the cookies `vitrine-has` and `vitrine-pieces`. The same object while nothing changed. */
export function browserHoldings(): BrowserHoldings {
  const has = cookie('vitrine-has')
  const pieces = cookie('vitrine-pieces')
  if (`${has} ${pieces}` === seen) return known
  seen = `${has} ${pieces}`
  const parts = has.split('.')
  known = {
    hasCart: parts.includes('cart'),
    hasCustomer: parts.includes('customer'),
    pieces: Number(pieces) || 0,
  }
  return known
}

/** On the server nobody is known: pages are the same for all. */
export function noHoldings(): BrowserHoldings {
  return NONE
}

/** Called after each answer of the shop: those who show something of it look again. */
export function holdingsMayDiffer(): void {
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. Another tab may have changed them too: looks again on return. */
export function onHoldings(listener: () => void): () => void {
  listeners.add(listener)
  document.addEventListener('visibilitychange', listener)
  return () => {
    listeners.delete(listener)
    document.removeEventListener('visibilitychange', listener)
  }
}

function cookie(name: string): string {
  const prefix = `${name}=`
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(prefix))
  return found?.slice(prefix.length) ?? ''
}
