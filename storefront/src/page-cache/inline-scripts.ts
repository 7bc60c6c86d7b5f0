import { createHash } from 'node:crypto'

export interface SealedPage {
  text: string
  /** A CSP source for each inline script that the render itself wrote. */
  hashes: string[]
}

/**
 * Makes a page that was rendered with a nonce fit for being kept. Exactly the inline scripts that
 * carry the nonce are named by their hash; the nonce itself becomes a string that opens nothing.
 * A script that came in with somebody's text could not know the nonce, and stays blocked.
 */
export function sealScripts(html: string, nonce: string): SealedPage {
  const mark = `nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, attributes = '', script = ''] of html.matchAll(INLINE_SCRIPT)) {
    const isOurs = attributes.includes(mark) && !/\ssrc=/iu.test(attributes)
    if (isOurs) hashes.add(hashOf(withoutNonce(script, nonce)))
  }
  return { text: withoutNonce(html, nonce), hashes: [...hashes] }
}

/** The text without the nonce, as long as before: React writes down the length of some parts. */
export function withoutNonce(text: string, nonce: string): string {
  return text.replaceAll(nonce, 'inert'.padEnd(nonce.length, '-').slice(0, nonce.length))
}

/** Attributes without `<`: a tag that somebody left open reaches no further than the next one. */
const INLINE_SCRIPT = /<script(\s[^<>]*)?>([\s\S]*?)<\/script/giu

/** Browsers hash what they parsed: line ends are always LF there. */
function hashOf(script: string): string {
  const parsed = script.replaceAll(/\r\n?/gu, '\n')
  return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`
}
