import { presentCondition } from '../conditions.ts'
import type { CollectionDoc } from '../documents.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import { alternatesOf, presentSeo } from '../seo.rules.ts'
import type { StoredCollection } from '../shapes.ts'
import type { View } from '../world.ts'
import type { ContentEntry } from './entry.ts'

/** The row of a collection in the view's language. */
export function presentCollectionEntry(collection: CollectionDoc, view: View): ContentEntry {
  const { locale } = view
  const title = textIn(collection.title, locale) ?? collection.slug
  const description = textIn(collection.description, locale)
  const body: StoredCollection = {
    id: String(collection.id),
    slug: collection.slug,
    title,
    description,
    image: view.findImage(idOf(collection.image)),
    alternates: alternatesOf(collection.slug),
    seo: presentSeo(collection.seo, locale, { title, descriptions: [description] }),
    selection: {
      all: collection.match !== 'any',
      conditions: (collection.conditions ?? []).flatMap((doc) => presentCondition(doc, view) ?? []),
      chosen: idsOf(collection.products),
      sort: collection.sort ?? 'featured',
    },
  }
  return {
    kind: 'collection',
    refId: collection.id,
    locale,
    slug: collection.slug,
    position: collection._order ?? null,
    parentId: null,
    body,
    refs: view.refs(),
  }
}
