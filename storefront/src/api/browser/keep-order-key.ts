/** `<order id>.<secret>`, as letters put it into the fragment of an order's link. */
const KEY = /^\d{1,18}\.[\w.~-]{16,400}$/u

/**
 * Hands the key of an order, which a letter's link brought, to the shop's server, and takes it out
 * of the address bar. From then on this browser may see the order. Never throws.
 */
export async function keepOrderKey(number: string): Promise<void> {
  const key = location.hash.slice(1)
  if (!KEY.test(key)) return
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  try {
    await fetch('/api/store/order-key', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, key }),
    })
  } catch {
    // Asking for the order says what there is to say.
  }
}
