import type { LivePreviewConfig } from 'payload'
import { env } from '../env.ts'
import { shopPath, type ShopFolder } from './shop-path.ts'

type UrlFunction = Extract<LivePreviewConfig['url'], (...args: never[]) => unknown>

/** Where a document stands in the shop; the collection says the path in `custom.previewPath`. */
const previewUrl: UrlFunction = ({ data, collectionConfig, locale }) => {
  const folder: unknown = collectionConfig?.custom?.previewPath
  const slug: unknown = data.slug
  if (typeof folder !== 'string' || typeof slug !== 'string' || slug === '') {
    return `${env.SHOP_URL}/${locale.code}`
  }
  return env.SHOP_URL + shopPath(locale.code, folder as ShopFolder, slug)
}

/** The shop beside the form, in three widths, for every collection that has a preview path. */
export function livePreview(collections: string[]): LivePreviewConfig & { collections: string[] } {
  return {
    collections,
    url: previewUrl,
    breakpoints: [
      { name: 'phone', label: 'Phone · โทรศัพท์', width: 390, height: 844 },
      { name: 'tablet', label: 'Tablet · แท็บเล็ต', width: 834, height: 1112 },
      { name: 'desktop', label: 'Desktop · เดสก์ท็อป', width: 1440, height: 900 },
    ],
  }
}
