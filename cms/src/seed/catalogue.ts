import type { DemoCategory, DemoShop } from '@vitrine/shared-types/demo/types'
import { idFor, type SeedReferences } from './references.ts'
import type { SeedWriter } from './writer.ts'

/** Brands, categories, choices and attributes: what products refer to. */
export async function seedCatalogue(
  shop: DemoShop,
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  await seedBrands(shop, references, writer)
  for (const category of parentsFirst(shop.categories)) {
    await seedCategory(category, references, writer)
  }
  await seedVariantTypes(shop, references, writer)
  await seedAttributes(shop, references, writer)
}

async function seedBrands(
  shop: DemoShop,
  { brands, photos }: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const brand of shop.brands) {
    const id = await writer.ensure('brands', { slug: brand.slug }, (locale) => ({
      name: brand.name,
      tagline: brand.tagline[locale],
      description: brand.description[locale],
      image: idFor(photos, brand.photo),
    }))
    brands.set(brand.slug, id)
  }
}

/** A category can be made only below one that is there. */
function parentsFirst(categories: DemoCategory[]): DemoCategory[] {
  const below = (parent: string | null): DemoCategory[] =>
    categories.flatMap((category) =>
      category.parent === parent ? [category, ...below(category.slug)] : [],
    )
  return below(null)
}

async function seedCategory(
  category: DemoCategory,
  { categories, photos }: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  const id = await writer.ensure('categories', { slug: category.slug }, (locale) => ({
    title: category.title[locale],
    description: category.description[locale],
    parent: category.parent === null ? null : idFor(categories, category.parent),
    image: idFor(photos, category.photo),
  }))
  categories.set(category.slug, id)
}

async function seedVariantTypes(
  shop: DemoShop,
  { variantTypes, variantOptions }: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const { key, label, options } of shop.variantTypes) {
    const type = await writer.ensure('variantTypes', { key }, (locale) => ({
      label: label[locale],
    }))
    variantTypes.set(key, type)
    for (const option of options) {
      const id = await writer.ensure('variantOptions', { type, key: option.key }, (locale) => ({
        label: option.label[locale],
        swatch: option.swatch,
      }))
      variantOptions.set(`${key}:${option.key}`, id)
    }
  }
}

async function seedAttributes(
  shop: DemoShop,
  { attributes, attributeOptions }: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const { key, type, label, unit, options } of shop.attributes) {
    const attribute = await writer.ensure('attributes', { key }, (locale) => ({
      type,
      label: label[locale],
      ...(unit === null ? {} : { unit: unit[locale] }),
    }))
    attributes.set(key, attribute)
    for (const option of options) {
      const name = { attribute, key: option.key }
      const id = await writer.ensure('attributeOptions', name, (locale) => ({
        label: option.label[locale],
      }))
      attributeOptions.set(`${key}:${option.key}`, id)
    }
  }
}
