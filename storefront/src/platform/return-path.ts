/** A path of this shop to go back to; anything that could lead elsewhere becomes the front page. */
export function returnPath(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/')) return '/'
  const base = 'http://shop.invalid'
  if (!URL.canParse(given, base)) return '/'
  const url = new URL(given, base)
  return url.origin === base ? `${url.pathname}${url.search}` : '/'
}
