import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Image } from '@vitrine/shared-types/primitives/image'
import { DEFAULT_LOCALE } from '@vitrine/shared-types/primitives/locale'
import type { Metadata } from 'next'
import { localise } from '../i18n/paths.ts'
import { mediaUrl } from '../media/media-url.ts'

interface PageMetadata {
  title: string
  description?: string | null
  /** The page's public address, with its query only when it changes what is shown. */
  path: string
  locale: Locale
  image?: Image | null
  /** The title is already whole: do not add the shop's name. */
  isWhole?: boolean
}

const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', th: 'th_TH' }

/** Title, canonical address, other languages and link preview of a page. */
export function pageMetadata(page: PageMetadata): Metadata {
  const images = page.image ? [previewImage(page.image)] : []
  const description = page.description ?? undefined
  return {
    title: page.isWhole ? { absolute: page.title } : page.title,
    ...(description ? { description } : {}),
    alternates: { canonical: page.path, languages: languageAlternates(page.path) },
    openGraph: {
      type: 'website',
      title: page.title,
      ...(description ? { description } : {}),
      url: page.path,
      locale: OG_LOCALE[page.locale],
      ...(images.length > 0 ? { images } : {}),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary' },
  }
}

/** The same page in every language, and which to show to everybody else. */
export function languageAlternates(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [locale, localise(path, locale)])),
    'x-default': localise(path, DEFAULT_LOCALE),
  }
}

function previewImage(image: Image) {
  const width = Math.min(image.width, 1440)
  return {
    url: mediaUrl(image, { width: 1440 }),
    width,
    height: Math.round((width / image.width) * image.height),
    alt: image.alt,
  }
}
