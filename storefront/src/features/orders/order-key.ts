import { keyInFragment } from './rules.ts'

let underWay: Promise<void> = Promise.resolve()

/**
 * A letter's link carries the order's key in its fragment, which no server sees. It goes into a
 * cookie that scripts cannot read, and out of the address bar. Resolves once that is done, also for
 * whoever asks while it is being done: the fragment is gone by then, the cookie not yet there.
 */
export function handOverKey(number: string): Promise<void> {
  underWay = Promise.all([underWay, handOver(number)]).then(() => undefined)
  return underWay
}

async function handOver(number: string): Promise<void> {
  const key = keyInFragment(location.hash)
  if (key === null) return
  // First of all: whatever happens, it must not stay where it can be seen and shared.
  history.replaceState(history.state, '', location.pathname + location.search)
  try {
    await fetch('/api/store/order-key', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, key }),
    })
  } catch {
    // Offline: the order cannot be had either, and the page says so.
  }
}
