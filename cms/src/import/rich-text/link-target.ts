import { LinkTarget } from '@vitrine/shared-types/primitives/link'

/** An address to lead to; null for what a browser would run (`javascript:`) or can't open. */
export function toLinkTarget(href: string): LinkTarget | null {
  // Browsers ignore control characters and blanks inside a scheme.
  const url = href.replace(/[\p{Cc}\s]/gu, '')
  const absolute = url.startsWith('//') ? `https:${url}` : url
  const parsed = LinkTarget.safeParse({ kind: 'url', url: absolute })
  return parsed.success && absolute.length <= 2048 ? parsed.data : null
}
