/** The slug of the page that is the shop's front page. */
export const HOME_SLUG = 'home'

/** Where the shop shows a page; null while the page has no address yet. */
export function pagePreviewUrl(shopUrl: string, locale: string, slug: unknown): string | null {
  if (typeof slug !== 'string' || slug === '') return null
  if (slug === HOME_SLUG) return `${shopUrl}/${locale}`
  return `${shopUrl}/${locale}/pages/${encodeURIComponent(slug)}`
}
