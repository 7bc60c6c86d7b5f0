const FRESH_MS = 2600

/**
 * Notes what changes on the page until it is asked. Answers whether any of it can be seen, and
 * marks for a moment the prices and the like that were replaced (`data-live`).
 */
export function watchChanges(root: HTMLElement): () => boolean {
  let isVisible = false
  const marked = new Set<HTMLElement>()
  const take = (records: MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (!element || element.closest('script, [aria-live]')) continue
      isVisible = true
      const live = element.closest<HTMLElement>('[data-live]')
      if (live) marked.add(live)
    }
  }
  const observer = new MutationObserver(take)
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  return () => {
    take(observer.takeRecords())
    observer.disconnect()
    for (const element of marked) markFresh(element)
    return isVisible
  }
}

/** The mark is an attribute that React does not know and so leaves alone. */
function markFresh(element: HTMLElement): void {
  delete element.dataset['fresh']
  // So that an animation that still runs begins anew.
  void element.offsetWidth
  element.dataset['fresh'] = ''
  setTimeout(() => delete element.dataset['fresh'], FRESH_MS)
}
