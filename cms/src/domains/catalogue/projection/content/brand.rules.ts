import type { BrandDoc } from '../documents.ts'
import { idOf, textIn } from '../localise.ts'
import { alternatesOf, presentSeo } from '../seo.rules.ts'
import type { StoredBrand } from '../shapes.ts'
import type { View } from '../world.ts'
import type { ContentEntry } from './entry.ts'

/** The row of a brand in the view's language. */
export function presentBrandEntry(brand: BrandDoc, view: View): ContentEntry {
  const { locale } = view
  const tagline = textIn(brand.tagline, locale)
  const description = textIn(brand.description, locale)
  const body: StoredBrand = {
    id: String(brand.id),
    slug: brand.slug,
    name: brand.name,
    tagline,
    description,
    image: view.findImage(idOf(brand.image)),
    alternates: alternatesOf(brand.slug),
    seo: presentSeo(brand.seo, locale, {
      title: brand.name,
      descriptions: [tagline, description],
    }),
  }
  return {
    kind: 'brand',
    refId: brand.id,
    locale,
    slug: brand.slug,
    position: null,
    parentId: null,
    body,
    refs: view.refs(),
  }
}
