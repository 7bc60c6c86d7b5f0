/** Next's own scripts as it writes them into the head, and the hints for them. */
const SCRIPT = /<script src="([^"]+)" async="" nonce="([^"]+)"><\/script>/gu
const HINT = /<link rel="preload" as="script"[^>]*>/gu

/** The shop has its words and pictures without them; they must come some time, painted or not. */
const AT_LATEST_MS = 3000
/** How long the first picture may keep them waiting after the first paint. */
const PICTURE_MS = 600

/**
 * Takes the scripts out of the head of a page and puts in their place a few lines that ask for them
 * once the page and its first picture are painted. They are all `async`, so their order is free.
 */
export function deferScripts(head: string): string {
  const scripts = [...head.matchAll(SCRIPT)]
  const nonce = scripts[0]?.[2]
  if (!nonce) return head
  const addresses = JSON.stringify(scripts.map((script) => script[1])).replaceAll('<', '\\u003c')
  const loader = `<script nonce="${nonce}">(${loadLater})(${addresses},${AT_LATEST_MS},${PICTURE_MS})</script>`
  return head
    .replaceAll(SCRIPT, '')
    .replaceAll(HINT, '')
    .replace('</head>', () => `${loader}</head>`)
}

/** Runs in the browser, as text: it must name nothing from outside. */
const loadLater = `(addresses, atLatest, forPicture) => {
  let isDone = false
  const load = () => {
    if (isDone) return
    isDone = true
    for (const address of addresses) {
      const script = document.createElement('script')
      script.src = address
      document.head.append(script)
    }
  }
  const afterPicture = () => {
    const picture = document.querySelector('img[fetchpriority=high]')
    if (!picture) return load()
    const next = () => requestAnimationFrame(() => setTimeout(load))
    picture.decode().then(next, load)
    setTimeout(load, forPicture)
  }
  if (document.hidden || document.prerendering || !window.PerformanceObserver) return load()
  new PerformanceObserver((list, watcher) => { watcher.disconnect(); afterPicture() })
    .observe({ type: 'paint', buffered: true })
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, load, { once: true, passive: true })
  setTimeout(load, atLatest)
}`
  .split('\n')
  .map((line) => line.trim())
  .join('\n')
