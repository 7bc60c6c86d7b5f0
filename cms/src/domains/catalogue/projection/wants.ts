import type {
  BrandDoc,
  CategoryDoc,
  CollectionDoc,
  NavigationDoc,
  PageBlockDoc,
  PageDoc,
  ProductDoc,
  VariantDoc,
} from './documents.ts'
import type { ConditionDoc } from './conditions.ts'
import { LINKED_COLLECTIONS, referencesOf, type LexicalState } from './lexical.ts'
import type { LinkGroup } from './links.ts'
import { idOf, idsOf, type InLocales } from './localise.ts'
import type { LinkedKind } from './shapes.ts'

/** The ids of the documents that must be loaded before something is presented. */
export type Wants = Record<WantedKind, Set<number>> & { links: Record<LinkedKind, Set<number>> }
type WantedKind =
  | 'media'
  | 'brands'
  | 'categories'
  | 'variantTypes'
  | 'variantOptions'
  | 'attributes'
  | 'attributeOptions'

export function noWants(): Wants {
  return {
    media: new Set(),
    brands: new Set(),
    categories: new Set(),
    variantTypes: new Set(),
    variantOptions: new Set(),
    attributes: new Set(),
    attributeOptions: new Set(),
    links: {
      product: new Set(),
      category: new Set(),
      brand: new Set(),
      page: new Set(),
      collection: new Set(),
    },
  }
}

export function wantForProduct(wants: Wants, product: ProductDoc): void {
  add(wants.brands, idOf(product.brand))
  add(wants.categories, ...idsOf(product.categories))
  add(wants.media, ...idsOf(product.gallery))
  add(wants.variantTypes, ...idsOf(product.variantTypes))
  for (const block of product.attributes ?? []) {
    add(wants.attributes, idOf(block.attribute))
    if (block.blockType === 'optionAttribute') add(wants.attributeOptions, ...idsOf(block.values))
  }
  wantForRichText(wants, product.description)
}

export function wantForVariant(wants: Wants, variant: VariantDoc): void {
  add(wants.variantOptions, ...idsOf(variant.options))
  add(wants.media, ...idsOf(variant.images))
}

export function wantForCategory(wants: Wants, category: CategoryDoc): void {
  add(wants.media, idOf(category.image))
  add(wants.categories, idOf(category.parent))
}

export function wantForBrand(wants: Wants, brand: BrandDoc): void {
  add(wants.media, idOf(brand.image))
}

export function wantForCollection(wants: Wants, { image, conditions }: CollectionDoc): void {
  add(wants.media, idOf(image))
  for (const condition of conditions ?? []) wantForCondition(wants, condition)
}

export function wantForCondition(wants: Wants, { values }: ConditionDoc): void {
  for (const { relationTo, value } of values ?? []) {
    add(
      relationTo === 'variantOptions' ? wants.variantOptions : wants.attributeOptions,
      idOf(value),
    )
  }
}

export function wantForPage(wants: Wants, page: PageDoc): void {
  for (const block of page.layout ?? []) wantForBlock(wants, block)
}

export function wantForNavigation(wants: Wants, doc: NavigationDoc): void {
  for (const item of doc.header ?? []) wantForLink(wants, item.link)
  for (const column of doc.footer ?? []) {
    for (const item of column.links ?? []) wantForLink(wants, item.link)
  }
}

function wantForBlock(wants: Wants, block: PageBlockDoc): void {
  if (block.blockType === 'hero' || block.blockType === 'story') {
    add(wants.media, idOf(block.image))
  }
  if (block.blockType === 'story' || block.blockType === 'richText') {
    wantForRichText(wants, block.text)
  }
  if ('link' in block) wantForLink(wants, block.link)
}

function wantForLink(wants: Wants, link: LinkGroup | null | undefined): void {
  if (!link?.kind || link.kind === 'url') return
  add(wants.links[link.kind], idOf(link[link.kind]))
}

function wantForRichText(wants: Wants, texts: InLocales<LexicalState | null | undefined>): void {
  for (const state of Object.values(texts ?? {})) {
    for (const { collection, id } of referencesOf(state)) {
      const kind = LINKED_COLLECTIONS[collection]
      if (collection === 'media') wants.media.add(id)
      else if (kind !== undefined) wants.links[kind].add(id)
    }
  }
}

function add(set: Set<number>, ...ids: (number | null)[]): void {
  for (const id of ids) if (id !== null) set.add(id)
}
