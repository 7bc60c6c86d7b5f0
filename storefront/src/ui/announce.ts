const listeners = new Set<(text: string) => void>()
let said = 0

/** Says something to those who listen to the page instead of looking at it, when there is a pause. */
export function announce(text: string): void {
  said += 1
  for (const listener of listeners) listener(text)
}

/** How many things have been said so far. */
export function announced(): number {
  return said
}

/** For the one place on the page that speaks. */
export function onAnnouncement(listener: (text: string) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
