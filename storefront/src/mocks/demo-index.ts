import { demoShop } from '@vitrine/shared-types/demo'
import type {
  DemoBrand,
  DemoCategory,
  DemoPhoto,
  DemoProduct,
} from '@vitrine/shared-types/demo/types'

/** The demo shop with what is looked up often at hand. Ids are positions, from 1. */
export const demo = {
  shop: demoShop,
  photos: new Map<string, DemoPhoto>(demoShop.photos.map((photo) => [photo.file, photo])),
  brands: new Map<string, DemoBrand>(demoShop.brands.map((brand) => [brand.slug, brand])),
  categories: new Map<string, DemoCategory>(demoShop.categories.map((one) => [one.slug, one])),
  products: new Map<string, DemoProduct>(demoShop.products.map((one) => [one.slug, one])),
}

const productIds = new Map(demoShop.products.map(({ slug }, index) => [slug, String(index + 1)]))

/** The id of a product by its slug. */
export function productId(slug: string): string {
  return productIds.get(slug) ?? '0'
}

/** The categories directly below one, or the top ones. */
export function childrenOf(slug: string | null): DemoCategory[] {
  return demoShop.categories.filter((category) => category.parent === slug)
}

/** The way from the root down to a category, itself included. */
export function pathTo(slug: string): DemoCategory[] {
  const category = demo.categories.get(slug)
  if (!category) return []
  return [...(category.parent ? pathTo(category.parent) : []), category]
}

/** A category's products, those of its descendants included. */
export function productsIn(category: string): DemoProduct[] {
  return demoShop.products.filter((product) =>
    product.categories.some((slug) => pathTo(slug).some((step) => step.slug === category)),
  )
}

/** A photo that the demo shop names. Throws on a name without a photo: a mistake in its data. */
export function photoOf(file: string): DemoPhoto {
  const photo = demo.photos.get(file)
  if (!photo) throw new Error(`The demo shop has no photo ${file}`)
  return photo
}
