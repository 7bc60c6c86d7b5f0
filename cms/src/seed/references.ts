import type { LinkTarget } from '@vitrine/shared-types/primitives/link'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { RichText } from '@vitrine/shared-types/primitives/rich-text'
import type { DemoLink } from '@vitrine/shared-types/demo/types'
import { toLexical, type LexicalState } from '../import/rich-text/to-lexical.ts'

/** The ids of what the demo shop's texts name by slug, key or file. */
export interface SeedReferences {
  photos: ReadonlyMap<string, number>
  brands: Map<string, number>
  categories: Map<string, number>
  variantTypes: Map<string, number>
  /** `type:option` → id. */
  variantOptions: Map<string, number>
  attributes: Map<string, number>
  /** `attribute:option` → id. */
  attributeOptions: Map<string, number>
  products: Map<string, number>
  pages: Map<string, number>
  /** Those that are there: what an editor removed does not come back. */
  collections: Map<string, number>
}

export function emptyReferences(photos: ReadonlyMap<string, number>): SeedReferences {
  return {
    photos,
    brands: new Map(),
    categories: new Map(),
    variantTypes: new Map(),
    variantOptions: new Map(),
    attributes: new Map(),
    attributeOptions: new Map(),
    products: new Map(),
    pages: new Map(),
    collections: new Map(),
  }
}

/** The id behind a name; the demo data names nothing that it doesn't hold. */
export function idFor(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demo shop names "${name}", which it does not hold`)
  return id
}

/** Formatted text of the demo as the editor stores it. */
export function toDocument(text: RichText, references: SeedReferences): LexicalState | null {
  return toLexical(text, (target) => {
    const { relationTo, ids } = collectionOf(target.kind, references)
    const value = ids.get(target.slug)
    return value === undefined ? null : { relationTo, value }
  })
}

/** The fields of a link, with its words when it has a label of its own. */
export function toLinkFields(to: LinkTarget, references: SeedReferences): object {
  if (to.kind === 'url') return { kind: 'url', url: to.url }
  return { kind: to.kind, [to.kind]: idFor(collectionOf(to.kind, references).ids, to.slug) }
}

export function toLabelledLink(
  link: DemoLink | null,
  locale: Locale,
  references: SeedReferences,
): object {
  return link === null ? {} : { label: link.label[locale], ...toLinkFields(link.to, references) }
}

function collectionOf(kind: Exclude<LinkTarget['kind'], 'url'>, references: SeedReferences) {
  switch (kind) {
    case 'product':
      return { relationTo: 'products', ids: references.products } as const
    case 'category':
      return { relationTo: 'categories', ids: references.categories } as const
    case 'brand':
      return { relationTo: 'brands', ids: references.brands } as const
    case 'page':
      return { relationTo: 'pages', ids: references.pages } as const
    case 'collection':
      return { relationTo: 'productCollections', ids: references.collections } as const
  }
}
