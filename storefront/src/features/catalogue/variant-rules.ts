import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Product, Variant } from '@vitrine/shared-types/store-api/v1/products'

/** How a value stands to the present choice. */
export type ValueState =
  /** Choosing it keeps everything else and leads to something that can be had. */
  | 'available'
  /** It exists, but cannot be had now. */
  | 'sold_out'
  /** It exists only together with another value of another option. */
  | 'elsewhere'
  /** No variant has it. */
  | 'none'

/** Whether someone could order it now. */
export function canBeHad(variant: Variant): boolean {
  return variant.price !== null && variant.stock.state !== 'out_of_stock'
}

/** The variant to show first: the one in the address, else the first that can be had. */
export function initialVariant(variants: Variant[], asked: string | undefined): Variant {
  const found = variants.find((variant) => variant.sku === asked || variant.id === asked)
  const chosen = found ?? variants.find(canBeHad) ?? variants[0]
  if (!chosen) throw new Error('A product has at least one variant')
  return chosen
}

/** What is chosen when one value is picked: as much as possible of the rest stays as it was. */
export function chooseValue(
  variants: Variant[],
  current: Variant,
  option: string,
  value: string,
): Variant {
  const candidates = variants.filter((variant) => variant.options[option] === value)
  const best = candidates.toSorted(
    (a, b) =>
      shared(b, current, option) - shared(a, current, option) ||
      Number(canBeHad(b)) - Number(canBeHad(a)),
  )[0]
  return best ?? current
}

/** How a value is to be shown beside the present choice. */
export function valueState(
  variants: Variant[],
  current: Variant,
  option: string,
  value: string,
): ValueState {
  const withValue = variants.filter((variant) => variant.options[option] === value)
  if (withValue.length === 0) return 'none'
  const others = Object.keys(current.options).filter((key) => key !== option)
  const exact = withValue.find((variant) =>
    others.every((key) => variant.options[key] === current.options[key]),
  )
  if (!exact) return 'elsewhere'
  return canBeHad(exact) ? 'available' : 'sold_out'
}

/** The pictures of a variant: its own first, then those that belong to no variant. */
export function galleryOf(gallery: Image[], variants: Variant[], current: Variant): Image[] {
  const own = gallery.filter((image) => current.imageIds.includes(image.id))
  if (own.length === 0) return gallery
  const claimed = new Set(variants.flatMap((variant) => variant.imageIds))
  return [...own, ...gallery.filter((image) => !claimed.has(image.id))]
}

/** What the choosing part of the page needs of a product: the rest stays on the server. */
export type Choosable = Pick<Product, 'id' | 'slug' | 'title' | 'gallery' | 'options' | 'variants'>

/** The options that leave something to choose: more than one of their values is made. */
export function choosableOptions({ options, variants }: Choosable): Product['options'] {
  return options.filter(
    ({ key }) => new Set(variants.map((variant) => variant.options[key])).size > 1,
  )
}

function shared(variant: Variant, current: Variant, except: string): number {
  return Object.entries(current.options).filter(
    ([key, value]) => key !== except && variant.options[key] === value,
  ).length
}
