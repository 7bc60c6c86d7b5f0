import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type {
  AttributeDoc,
  AttributeOptionDoc,
  BrandDoc,
  CategoryDoc,
  MediaDoc,
  VariantDoc,
  VariantOptionDoc,
  VariantTypeDoc,
} from './documents.ts'
import { presentImage } from './image.ts'
import type { FindSlug } from './links.ts'
import { idOf } from './localise.ts'
import type { LinkedKind } from './shapes.ts'

/** The documents that others refer to, loaded before anything is presented. */
export interface World {
  media: Map<number, MediaDoc>
  brands: Map<number, BrandDoc>
  categories: Map<number, CategoryDoc>
  variantTypes: Map<number, VariantTypeDoc>
  variantOptions: Map<number, VariantOptionDoc>
  attributes: Map<number, AttributeDoc>
  attributeOptions: Map<number, AttributeOptionDoc>
  /** The variants of each product, in the editor's order. */
  variantsOf: Map<number, VariantDoc[]>
  /** Slugs of published documents by `kind:id`, for links. */
  slugs: Map<string, string>
}

/** A name for a document in `refs`, such as `brand:3`. */
export type Ref = `${RefKind}:${number}`
export type RefKind =
  | LinkedKind
  | 'media'
  | 'variantType'
  | 'variantOption'
  | 'attribute'
  | 'attributeOption'

/** The world as one row sees it, in one language. It remembers what was looked at. */
export interface View {
  locale: Locale
  brand: (id: number | null) => BrandDoc | undefined
  /** The category and those above it, outermost first. */
  categoryPath: (id: number | null) => CategoryDoc[]
  variantType: (id: number | null) => VariantTypeDoc | undefined
  variantOption: (id: number | null) => VariantOptionDoc | undefined
  attribute: (id: number | null) => AttributeDoc | undefined
  attributeOption: (id: number | null) => AttributeOptionDoc | undefined
  findImage: (id: number | null) => Image | null
  findSlug: FindSlug
  /** Remembers documents that are named by their ids alone. */
  mention: (kind: LinkedKind, ids: number[]) => number[]
  /** Everything that was looked at so far, found or not, sorted. */
  refs: () => Ref[]
}

/** A world without anything in it. */
export function emptyWorld(): World {
  return {
    media: new Map(),
    brands: new Map(),
    categories: new Map(),
    variantTypes: new Map(),
    variantOptions: new Map(),
    attributes: new Map(),
    attributeOptions: new Map(),
    variantsOf: new Map(),
    slugs: new Map(),
  }
}

/**
 * Looks at the world for one row. What is missing now counts as looked at too: once it is
 * published, the rows that wanted it are found.
 */
export function viewOf(world: World, locale: Locale): View {
  const seen = new Set<Ref>()
  const look = <Doc>(kind: RefKind, docs: Map<number, Doc>, id: number | null): Doc | undefined => {
    if (id === null) return undefined
    seen.add(`${kind}:${id}`)
    return docs.get(id)
  }
  const category = (id: number | null) => look('category', world.categories, id)
  return {
    locale,
    brand: (id) => look('brand', world.brands, id),
    categoryPath: (id) => pathTo(id, category),
    variantType: (id) => look('variantType', world.variantTypes, id),
    variantOption: (id) => look('variantOption', world.variantOptions, id),
    attribute: (id) => look('attribute', world.attributes, id),
    attributeOption: (id) => look('attributeOption', world.attributeOptions, id),
    findImage: (id) => {
      const media = look('media', world.media, id)
      return media === undefined ? null : presentImage(media, locale)
    },
    findSlug: (kind, id) => {
      seen.add(`${kind}:${id}`)
      return world.slugs.get(`${kind}:${id}`) ?? null
    },
    mention: (kind, ids) => {
      for (const id of ids) seen.add(`${kind}:${id}`)
      return ids
    },
    refs: () => [...seen].sort(),
  }
}

function pathTo(
  id: number | null,
  category: (id: number | null) => CategoryDoc | undefined,
): CategoryDoc[] {
  const path: CategoryDoc[] = []
  let current = category(id)
  // A circle cannot be saved; should one be there all the same, it is walked once.
  while (current !== undefined && !path.includes(current)) {
    path.unshift(current)
    current = category(idOf(current.parent))
  }
  return path
}
