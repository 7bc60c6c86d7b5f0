import { cut } from '../cut.ts'
import { randomBytes } from 'node:crypto'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { toLexical } from '../rich-text/to-lexical.ts'
import type { Gallery } from '../images/gallery.ts'
import type { SourceAttribute, SourceProduct, SourceVariant } from '../product.ts'
import type { References } from '../references.ts'

/** The fields of a product that the file speaks of, in one language; the others are left out. */
export type ProductFields = Record<string, unknown> & {
  title: string
  variantTypes: number[]
}

/** A variant's fields, with the ids of its choices. */
export type VariantFields = Record<string, unknown> & { options: number[] }

/** Turns names into ids: brand, categories, attributes and choices are made when they are new. */
export async function toProductFields(
  product: SourceProduct,
  references: References,
): Promise<ProductFields> {
  const variantTypes: number[] = []
  for (const option of product.options) variantTypes.push(await references.variantType(option))
  return withoutUndefined({
    title: product.title,
    variantTypes,
    tags: product.tags,
    description: product.description === undefined ? undefined : toLexical(product.description),
    brand: product.brand ? await references.brand(product.brand) : product.brand,
    categories: await toCategories(product, references),
    attributes: await toAttributes(product, references),
    seo: product.seo === undefined ? undefined : cutSeo(product.seo),
  })
}

export async function toVariantFields(
  product: SourceProduct,
  variant: SourceVariant,
  context: { references: References; currency: Currency; gallery: Gallery },
): Promise<VariantFields> {
  const { references, currency, gallery } = context
  const options: number[] = []
  for (const { type, value } of variant.options) {
    const option = product.options.find(({ key }) => key === type)
    if (option === undefined) continue
    options.push(await references.variantOption(await references.variantType(option), value))
  }
  const image = variant.image === undefined ? undefined : gallery.mediaIds.get(variant.image)
  return withoutUndefined({
    options,
    barcode: variant.barcode,
    weightGrams: variant.weightGrams,
    images: image === undefined ? undefined : [image],
    prices:
      variant.price === undefined
        ? undefined
        : {
            [currency]: {
              amount: variant.price?.amountMinor ?? null,
              compareAt: variant.price?.compareAtMinor ?? null,
            },
          },
  })
}

async function toCategories(
  product: SourceProduct,
  references: References,
): Promise<number[] | undefined> {
  if (product.categories === undefined) return undefined
  const ids: number[] = []
  for (const path of product.categories) ids.push(await references.category(path))
  return [...new Set(ids)]
}

async function toAttributes(
  product: SourceProduct,
  references: References,
): Promise<object[] | undefined> {
  if (product.attributes === undefined) return undefined
  const blocks: (object | null)[] = []
  for (const attribute of product.attributes) blocks.push(await toBlock(attribute, references))
  return blocks.filter((block) => block !== null)
}

/** The shop may know the attribute as another kind than the file does: the shop's kind counts. */
async function toBlock(attribute: SourceAttribute, references: References): Promise<object | null> {
  const known = await references.attribute(attribute)
  const block = { id: randomBytes(12).toString('hex'), attribute: known.id }
  const text = attribute.values.map(({ label }) => label).join(', ')
  switch (known.type) {
    case 'text':
      return { ...block, blockType: 'textAttribute', value: text }
    case 'option': {
      const values: number[] = []
      for (const value of attribute.values) {
        const label = cut(value.label, 80)
        values.push(await references.attributeOption(known.id, { key: value.key, label }))
      }
      return { ...block, blockType: 'optionAttribute', values }
    }
    case 'number': {
      const value = Number(text)
      return text !== '' && Number.isFinite(value)
        ? { ...block, blockType: 'numberAttribute', value }
        : null
    }
    case 'boolean':
      return /^(true|false|yes|no)$/iu.test(text)
        ? { ...block, blockType: 'booleanAttribute', value: /^(true|yes)$/iu.test(text) }
        : null
  }
}

const MAX_SEO_TITLE = 120
const MAX_SEO_DESCRIPTION = 320

function cutSeo(seo: NonNullable<SourceProduct['seo']>): object {
  return {
    title: seo.title === null ? null : cut(seo.title, MAX_SEO_TITLE),
    description: seo.description === null ? null : cut(seo.description, MAX_SEO_DESCRIPTION),
  }
}

function withoutUndefined<T extends object>(fields: T): T {
  // Only keys are dropped whose value is undefined, so what is left is still a T.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
