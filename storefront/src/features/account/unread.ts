import { callShop } from '../../api/browser/call-shop.ts'

/** How long a count stands before the shop is asked again. */
const STANDS_MS = 60_000
const NAME = 'vitrine-unread'

const listeners = new Set<(count: number) => void>()

/** Told when the count changes on this page, such as by reading notices. */
export function onUnread(listener: (count: number) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says how many notices are unread now. */
export function sayUnread(count: number): void {
  remember(count)
  for (const listener of listeners) listener(count)
}

/** How many notices are unread: as this tab heard within a minute, or as the shop says. */
export async function rememberedUnread(now = Date.now()): Promise<number> {
  const known = recall()
  if (known && now - known.at < STANDS_MS) return known.count
  const answer = await callShop('listNotices')
  if (!answer.ok) return known?.count ?? 0
  remember(answer.data.unread)
  return answer.data.unread
}

/** Nobody is signed in any longer. */
export function forgetUnread(): void {
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

function remember(count: number): void {
  try {
    sessionStorage.setItem(NAME, `${count} ${Date.now()}`)
  } catch {
    // Asked for again on the next page, then.
  }
}

function recall(): { count: number; at: number } | null {
  try {
    const [count, at] = (sessionStorage.getItem(NAME) ?? '').split(' ').map(Number)
    return count !== undefined && at !== undefined ? { count, at } : null
  } catch {
    return null
  }
}
