import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type { MetadataRoute } from 'next'
import { callStore } from '../api/client.ts'
import { load } from '../api/load.ts'
import { env } from '../env.ts'
import {
  brandPath,
  brandsPath,
  categoryPath,
  collectionPath,
  homePath,
  pagePath,
  productPath,
} from '../i18n/paths.ts'
import { languageAlternates } from './page-metadata.ts'

export const dynamic = 'force-dynamic'

/** Sitemaps hold 50,000 addresses at most. */
const MOST_PRODUCTS = 20_000

interface Place {
  path: (locale: (typeof LOCALES)[number]) => string
  updatedAt?: string
}

/** Every page of the shop in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, brands, pages, collections, products] = await Promise.all([
    load('listCategories', { query: {} }),
    load('listBrands', { query: {} }),
    load('listPages', { query: {} }),
    allCollections(),
    allProducts(),
  ])
  const places: Place[] = [
    { path: homePath },
    { path: brandsPath },
    ...flatten(categories.items).map(({ slug }) => ({
      path: (locale: (typeof LOCALES)[number]) => categoryPath(locale, slug),
    })),
    ...brands.items.map(({ slug }) => ({
      path: (locale: (typeof LOCALES)[number]) => brandPath(locale, slug),
    })),
    ...collections.map((slug) => ({
      path: (locale: (typeof LOCALES)[number]) => collectionPath(locale, slug),
    })),
    ...pages.items
      .filter(({ slug }) => slug !== 'home')
      .map(({ slug, updatedAt }) => ({
        path: (locale: (typeof LOCALES)[number]) => pagePath(locale, slug),
        updatedAt,
      })),
    ...products.map((slug) => ({
      path: (locale: (typeof LOCALES)[number]) => productPath(locale, slug),
    })),
  ]
  return places.flatMap(entriesOf)
}

function entriesOf({ path, updatedAt }: Place): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(
    Object.entries(languageAlternates(path(LOCALES[0]))).map(([locale, address]) => [
      locale,
      `${env.SHOP_URL}${address}`,
    ]),
  )
  return LOCALES.map((locale) => ({
    url: `${env.SHOP_URL}${path(locale)}`,
    alternates: { languages },
    ...(updatedAt ? { lastModified: updatedAt } : {}),
  }))
}

/** None where the store does not know any. */
async function allCollections(): Promise<string[]> {
  const result = await callStore('listCollections', { query: {} })
  return result.ok ? result.data.items.map(({ slug }) => slug) : []
}

async function allProducts(): Promise<string[]> {
  const slugs: string[] = []
  let cursor: string | null = null
  do {
    const list: Awaited<ReturnType<typeof productsAfter>> = await productsAfter(cursor)
    slugs.push(...list.items.map((card) => card.slug))
    cursor = list.pageInfo.nextCursor
  } while (cursor && slugs.length < MOST_PRODUCTS)
  return slugs
}

function productsAfter(cursor: string | null) {
  return load('listProducts', { query: { limit: 100, ...(cursor ? { cursor } : {}) } })
}

function flatten(nodes: CategoryNode[]): CategoryNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}
