import {
  PREVIEW_COLLECTIONS,
  previewPath,
  type PreviewCollection,
} from '@vitrine/shared-types/previews/draft-preview'
import type { CollectionConfig, LivePreviewConfig } from 'payload'
import { env } from '../env.ts'
import { signPreviewToken } from './preview-token.ts'

type UrlFunction = Extract<LivePreviewConfig['url'], (...args: never[]) => unknown>
type PreviewFunction = NonNullable<NonNullable<CollectionConfig['admin']>['preview']>

/** Both run on the server, for whoever may open the form; the secret never leaves it. */
const liveUrl: UrlFunction = ({ data, collectionConfig, locale }) =>
  previewUrl(collectionConfig?.slug, data, locale.code)

/** What opens a document's preview in a tab of its own. */
export function previewLink(collection: PreviewCollection): PreviewFunction {
  return (doc, { locale }) => previewUrl(collection, doc, locale) ?? null
}

/** Where the shop shows the newest draft; nothing without the shop's secret. */
function previewUrl(
  slug: string | undefined,
  { id }: { id?: unknown },
  locale: string,
): string | undefined {
  const collection = PREVIEW_COLLECTIONS.find((known) => known === slug)
  if (!collection || typeof id !== 'number' || env.SHOP_SECRET === undefined) return undefined
  const token = signPreviewToken({ collection, id }, env.SHOP_SECRET)
  return `${env.SHOP_URL}${previewPath(locale, { collection, id })}?token=${token}`
}

/** The shop beside the form, in three widths, for every collection that has a preview path. */
export function livePreview(collections: string[]): LivePreviewConfig & { collections: string[] } {
  return {
    collections,
    url: liveUrl,
    breakpoints: [
      { name: 'phone', label: 'Phone · โทรศัพท์', width: 390, height: 844 },
      { name: 'tablet', label: 'Tablet · แท็บเล็ต', width: 834, height: 1112 },
      { name: 'desktop', label: 'Desktop · เดสก์ท็อป', width: 1440, height: 900 },
    ],
  }
}
