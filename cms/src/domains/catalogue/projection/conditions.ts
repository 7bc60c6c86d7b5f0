import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { PayloadRequest } from 'payload'
import type { AttributeOptionDoc, VariantOptionDoc } from './documents.ts'
import { loadWorld } from './load.ts'
import { idOf, idsOf } from './localise.ts'
import { noWants, wantForCondition } from './wants.ts'
import { viewOf, type View } from './world.ts'

/** What a product must be like. Brands and categories by id: their addresses may change. */
export type Condition =
  | { kind: 'brand' | 'category' | 'product'; ids: number[] }
  | { kind: 'tag'; tag: string }
  /** Any of these, as lists ask for them: `colour:celadon`. */
  | { kind: 'attribute'; facets: string[] }
  /** In each of these currencies; minor units; null: no bound. */
  | { kind: 'price'; ranges: PriceBounds[] }
  | { kind: 'inStock' }
  | { kind: 'new'; days: number }
  | { kind: 'rating'; atLeast: number }

export interface PriceBounds {
  currency: Currency
  min: number | null
  max: number | null
}

type OneOf<Collection extends string> = {
  relationTo: Collection
  value: number | { id: number }
}

/** A condition as the panel keeps it: of the fields, those of its kind are filled in. */
export interface ConditionDoc {
  kind: Condition['kind']
  brands?: (number | { id: number })[] | null
  categories?: (number | { id: number })[] | null
  products?: (number | { id: number })[] | null
  tag?: string | null
  values?: (OneOf<'attributeOptions'> | OneOf<'variantOptions'>)[] | null
  from?: Partial<Record<Currency, number | null>> | null
  to?: Partial<Record<Currency, number | null>> | null
  days?: number | null
  atLeast?: number | null
}

/** Conditions of a document that has no row of its own in the projection. */
export async function readConditions(
  req: PayloadRequest,
  docs: readonly ConditionDoc[],
): Promise<Condition[]> {
  const wants = noWants()
  for (const doc of docs) wantForCondition(wants, doc)
  const view = viewOf(await loadWorld(req, wants), 'en')
  return docs.flatMap((doc) => presentCondition(doc, view) ?? [])
}

/** The condition as it is stored; null while it says nothing. */
export function presentCondition(doc: ConditionDoc, view: View): Condition | null {
  switch (doc.kind) {
    case 'brand':
      return { kind: 'brand', ids: idsOf(doc.brands) }
    case 'category':
      return { kind: 'category', ids: idsOf(doc.categories) }
    case 'product':
      return { kind: 'product', ids: idsOf(doc.products) }
    case 'tag':
      return doc.tag ? { kind: 'tag', tag: doc.tag } : null
    case 'attribute':
      return { kind: 'attribute', facets: facetsOf(doc, view) }
    case 'price':
      return { kind: 'price', ranges: rangesOf(doc) }
    case 'inStock':
      return { kind: 'inStock' }
    case 'new':
      return { kind: 'new', days: doc.days ?? 30 }
    case 'rating':
      return { kind: 'rating', atLeast: doc.atLeast ?? 4 }
  }
}

function rangesOf({ from, to }: ConditionDoc): PriceBounds[] {
  return CURRENCIES.flatMap((currency) => {
    const [min, max] = [from?.[currency] ?? null, to?.[currency] ?? null]
    return min === null && max === null ? [] : [{ currency, min, max }]
  })
}

function facetsOf({ values }: ConditionDoc, view: View): string[] {
  return (values ?? []).flatMap(({ relationTo, value }) => {
    const id = idOf(value)
    const [option, facet] =
      relationTo === 'variantOptions'
        ? ofVariants(view.variantOption(id), view)
        : ofAttributes(view.attributeOption(id), view)
    return option && facet ? [`${facet.key}:${option.key}`] : []
  })
}

function ofVariants(option: VariantOptionDoc | undefined, view: View) {
  return [option, option && view.variantType(idOf(option.type))] as const
}

function ofAttributes(option: AttributeOptionDoc | undefined, view: View) {
  return [option, option && view.attribute(idOf(option.attribute))] as const
}
