/**
 * The names under which answers are remembered and forgotten. An answer carries the tags of all
 * it shows (`Surrogate-Key`); an event carries the tags of all it changes. Both sides make them
 * here, so that they cannot drift. Readers treat them as opaque.
 */
export type Tag = string

export type TaggedKind = 'product' | 'category' | 'brand' | 'page' | 'collection'

/** Slugs may be Thai; a header takes no such letters. */
const plain = (slug: string): string => encodeURIComponent(slug)

export const tags = {
  product: (id: number | string): Tag => `product:${id}`,
  category: (id: number | string): Tag => `category:${id}`,
  brand: (id: number | string): Tag => `brand:${id}`,
  page: (id: number | string): Tag => `page:${id}`,
  collection: (id: number | string): Tag => `collection:${id}`,
  media: (id: number | string): Tag => `media:${id}`,
  /** What an address leads to: changes when it appears, goes or leads elsewhere. */
  slug: (kind: TaggedKind, slug: string): Tag => `slug:${kind}:${plain(slug)}`,
  /** Any list of products: which are in it and in which order. */
  list: 'list',
  /** Any search: the words of some product changed, or it came or went. */
  search: 'search',
  /** The words of one product, as searches know them. */
  words: (id: number | string): Tag => `words:${id}`,
  /** How often one product is bought, as searches know it. */
  sold: (id: number | string): Tag => `sold:${id}`,
  /** The day that “new” is counted from. */
  day: 'day',
  /** What lists can be narrowed by: the names and the order of attributes and choices. */
  facets: 'facets',
  listOfCategory: (slug: string): Tag => `list:category:${plain(slug)}`,
  listOfBrand: (slug: string): Tag => `list:brand:${plain(slug)}`,
  /** All categories, brands or pages at once, with how many products they hold. */
  categories: 'categories',
  brands: 'brands',
  pages: 'pages',
  collections: 'collections',
  navigation: 'navigation',
  settings: 'settings',
} as const
