import type { CategoryDoc } from '../documents.ts'
import { idOf, textIn } from '../localise.ts'
import { alternatesOf, presentSeo } from '../seo.rules.ts'
import type { StoredCategory } from '../shapes.ts'
import type { View } from '../world.ts'
import type { ContentEntry } from './entry.ts'

/** The row of a category in the view's language. */
export function presentCategoryEntry(category: CategoryDoc, view: View): ContentEntry {
  const { locale } = view
  const parentId = idOf(category.parent)
  const titleOf = (doc: CategoryDoc) => textIn(doc.title, locale) ?? doc.slug
  const description = textIn(category.description, locale)
  const body: StoredCategory = {
    id: String(category.id),
    slug: category.slug,
    title: titleOf(category),
    description,
    image: view.findImage(idOf(category.image)),
    // The way down ends with the category itself; its breadcrumbs are those above it.
    breadcrumbs: view
      .categoryPath(parentId)
      .map((above) => ({ slug: above.slug, title: titleOf(above) })),
    alternates: alternatesOf(category.slug),
    seo: presentSeo(category.seo, locale, {
      title: titleOf(category),
      descriptions: [description],
    }),
  }
  return {
    kind: 'category',
    refId: category.id,
    locale,
    slug: category.slug,
    position: category._order ?? null,
    parentId,
    body,
    refs: view.refs(),
  }
}
