import type { ProductOption, Swatch } from '@vitrine/shared-types/store-api/v1/products'
import type { ProductDoc, VariantDoc, VariantOptionDoc, VariantTypeDoc } from '../documents.ts'
import { compareOrder } from '../order.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import type { View } from '../world.ts'

/** One kind of choice with the values that the product's variants use. */
export interface OptionInUse {
  type: VariantTypeDoc
  values: VariantOptionDoc[]
}

const COLOUR = /^#[0-9a-f]{6}$/u

/**
 * What a shopper chooses: the product's variant types in its order, each with only the values that
 * variants have, in the order of the options.
 */
export function optionsInUse(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  view: View,
): OptionInUse[] {
  const used = variants.flatMap((variant) => optionsOf(variant, view))
  return idsOf(product.variantTypes).flatMap((typeId) => {
    const type = view.variantType(typeId)
    const values = [...new Set(used.filter((option) => idOf(option.type) === typeId))]
    return type === undefined || values.length === 0 ? [] : [{ type, values: values.sort(byOrder) }]
  })
}

/** The option documents of a variant. */
export function optionsOf(variant: VariantDoc, view: View): VariantOptionDoc[] {
  return idsOf(variant.options).flatMap((id) => view.variantOption(id) ?? [])
}

/** The options as the contract shows them. */
export function presentOptions(options: readonly OptionInUse[], view: View): ProductOption[] {
  return options.map(({ type, values }) => ({
    key: type.key,
    label: textIn(type.label, view.locale) ?? type.key,
    values: values.map((value) => ({
      key: value.key,
      label: textIn(value.label, view.locale) ?? value.key,
      swatch: colourOf(value),
    })),
  }))
}

/** The small circles of a card: every value in use that has a colour. */
export function presentSwatches(options: readonly OptionInUse[], view: View): Swatch[] {
  return options.flatMap(({ values }) =>
    values.flatMap((value) => {
      const colour = colourOf(value)
      const label = textIn(value.label, view.locale) ?? value.key
      return colour === null ? [] : [{ label, colour }]
    }),
  )
}

function colourOf(option: VariantOptionDoc): string | null {
  const colour = option.swatch?.trim().toLowerCase() ?? ''
  return COLOUR.test(colour) ? colour : null
}

function byOrder(a: VariantOptionDoc, b: VariantOptionDoc): number {
  return compareOrder(a._order, b._order) || a.id - b.id
}
