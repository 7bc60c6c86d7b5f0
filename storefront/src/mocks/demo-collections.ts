import type { DemoProduct, LocalisedText } from '@vitrine/shared-types/demo/types'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { ProductCollection } from '@vitrine/shared-types/store-api/v1/collections'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import { photoOf } from './demo-index.ts'
import { presentPhoto } from './mock-image.ts'
import { priceRange } from './present-product.ts'

interface DemoCollection {
  slug: string
  title: LocalisedText
  description: LocalisedText
  photo: string
  holds: (product: DemoProduct) => boolean
}

/** What the editors of a demo shop might put together. */
export const demoCollections: DemoCollection[] = [
  {
    slug: 'small-gifts',
    title: { en: 'Small gifts', th: 'ของขวัญชิ้นเล็ก' },
    description: {
      en: 'Easy to wrap, easy to carry, and all below 1,000 baht.',
      th: 'ห่อง่าย พกง่าย และไม่เกินหนึ่งพันบาททุกชิ้น',
    },
    photo: 'candle-trio.jpg',
    holds: (product) => (priceRange(product, 'THB')?.minMinor ?? Infinity) < 100_000,
  },
]

/** A collection by its slug. */
export function collectionNamed(slug: string): DemoCollection | undefined {
  return demoCollections.find((one) => one.slug === slug)
}

/** A collection as the store API would show it. */
export function presentCollection(
  collection: DemoCollection,
  { locale }: ReadContext,
): ProductCollection {
  const { slug, title, description, photo } = collection
  return {
    id: String(demoCollections.indexOf(collection) + 1),
    slug,
    title: title[locale],
    description: description[locale],
    image: presentPhoto(photoOf(photo), locale),
    alternates: LOCALES.map((one) => ({ locale: one, slug })),
    seo: { title: title[locale], description: description[locale] },
  }
}
