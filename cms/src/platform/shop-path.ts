/** Where the documents of a collection stand in the shop. */
export type ShopFolder = 'products' | 'categories' | 'brands' | 'pages' | 'collections'

/** The path of a document in the shop; the page `home` is the front page itself. */
export function shopPath(locale: string, folder: ShopFolder, slug: string): string {
  if (folder === 'pages' && slug === 'home') return `/${locale}`
  return `/${locale}/${folder}/${encodeURIComponent(slug)}`
}
