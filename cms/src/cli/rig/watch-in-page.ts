/** What to look for in a page, and whether it should come or go. */
export interface Watched {
  text: string
  is: 'there' | 'gone'
}

/** Told by the page: what was looked for is there (or gone), since this moment. */
export interface Sight {
  key: string
  at: number
}

/**
 * Runs in the page, before its own scripts: `watchFor` looks after every change of the document and
 * calls `reportSight` at the first one after which the text is there. Words and the `alt` of
 * pictures count; what scripts carry does not. It must use nothing from outside its own body.
 */
export function installWatcher(): void {
  const open = new Map<string, Watched>()
  const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])
  // What is only said aloud repeats the news, and stays for a while.
  const isSilent = (node: Node): boolean =>
    SILENT.has(node.nodeName) || (node instanceof HTMLElement && 'announcer' in node.dataset)

  const wordsShown = (): string => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => (isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
    )
    let words = ''
    while (walker.nextNode() !== null) {
      const node = walker.currentNode
      words += node instanceof HTMLImageElement ? `\n${node.alt}\n` : (node.nodeValue ?? '')
    }
    return words
  }
  // Going through all words takes the page's own time, so first what the browser does fast. Scripts
  // may still hold what is gone.
  const isPossible = ({ text, is }: Watched): boolean =>
    is === 'gone' ||
    document.body.textContent.includes(text) ||
    Array.from(document.images).some(({ alt }) => alt.includes(text))

  const look = (): void => {
    if (document.body === null || ![...open.values()].some(isPossible)) return
    const words = wordsShown()
    for (const [key, { text, is }] of open) {
      if (words.includes(text) !== (is === 'there')) continue
      open.delete(key)
      const report = Reflect.get(globalThis, 'reportSight') as (sight: Sight) => void
      report({ key, at: Date.now() })
    }
  }
  Object.assign(globalThis, {
    watchFor: (watched: Watched, key: string): void => {
      open.set(key, watched)
      look()
    },
  })
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['alt'],
  })
}
