import { describe, expect, test } from 'vitest'
import { LinkTarget } from '../src/primitives/link.ts'
import { Slug } from '../src/primitives/slug.ts'
import { demoShop } from './shop.ts'
import { missing, repeated, slugsOf } from './testing/lists.ts'
import { everything } from './testing/walk.ts'
import type { DemoProduct } from './types.ts'

const { photos, brands, categories, variantTypes, attributes, products, pages, collections } =
  demoShop
const variants = products.flatMap((product) => product.variants)

describe('names and numbers', () => {
  test.each([
    ['photographs', photos.map((photo) => photo.file)],
    ['brands', slugsOf(brands)],
    ['categories', slugsOf(categories)],
    ['products', slugsOf(products)],
    ['pages', slugsOf(pages)],
    ['collections', slugsOf(collections)],
    ['variant types', variantTypes.map((type) => type.key)],
    ['attributes', attributes.map((attribute) => attribute.key)],
    ['SKUs', variants.map((variant) => variant.sku)],
    ['barcodes', variants.map((variant) => variant.barcode)],
  ] as [string, (string | null)[]][])('no two %s share a name', (_, names) => {
    expect(names.length).toBeGreaterThan(0)
    expect(repeated(names)).toEqual([])
  })

  test('every slug is one the contract takes', () => {
    for (const slug of slugsOf([...brands, ...categories, ...products, ...pages])) {
      expect(Slug.parse(slug)).toBe(slug)
    }
  })

  test('every barcode is an EAN-13 of the in-store range with the right check digit', () => {
    for (const { barcode } of variants) {
      expect(barcode).toMatch(/^2\d{12}$/u)
      const weighted = Array.from(barcode ?? '').map((digit, i) => Number(digit) * (i % 2 ? 3 : 1))
      expect(weighted.reduce((sum, value) => sum + value, 0) % 10).toBe(0)
    }
  })
})

describe('references', () => {
  test('categories have two levels and every parent exists', () => {
    const tops = categories.filter((category) => category.parent === null)
    const parents = categories.flatMap(({ parent }) => (parent === null ? [] : [parent]))
    expect(missing(parents, slugsOf(tops))).toEqual([])
  })

  test('every category without children has a product', () => {
    const parents = new Set(categories.map((category) => category.parent))
    const leaves = slugsOf(categories).filter((slug) => !parents.has(slug))
    expect(
      missing(
        leaves,
        products.flatMap((product) => product.categories),
      ),
    ).toEqual([])
  })

  test.each(products)('$slug refers to things that exist', (product: DemoProduct) => {
    expect(slugsOf(brands)).toContain(product.brand)
    expect(product.categories.length).toBeGreaterThan(0)
    expect(missing(product.categories, slugsOf(categories))).toEqual([])
    expect(missing(product.related, slugsOf(products))).toEqual([])
    expect(product.related).not.toContain(product.slug)
    expect(repeated(product.related)).toEqual([])
    expect(product.gallery.length).toBeGreaterThan(0)
    expect(Number.isNaN(Date.parse(product.publishedAt))).toBe(false)
  })

  test.each(products)('$slug states its facts in the types declared', (product: DemoProduct) => {
    expect(repeated(product.attributes.map((fact) => fact.attribute))).toEqual([])
    for (const fact of product.attributes) {
      const attribute = attributes.find((known) => known.key === fact.attribute)
      expect(attribute?.type, fact.attribute).toBe(fact.type)
      if (fact.type !== 'option') continue
      expect(missing(fact.value, attribute?.options.map((option) => option.key) ?? [])).toEqual([])
    }
  })

  test('every link leads to something in the shop', () => {
    const known = {
      product: slugsOf(products),
      category: slugsOf(categories),
      brand: slugsOf(brands),
      page: slugsOf(pages),
      collection: slugsOf(collections),
    }
    const targets = everything(demoShop).filter((thing) => LinkTarget.safeParse(thing).success)
    expect(targets.length).toBeGreaterThan(20)
    for (const target of targets.map((thing) => LinkTarget.parse(thing))) {
      if (target.kind === 'url') {
        expect(['/brands', 'mailto:hello@sala.example']).toContain(target.url)
      } else {
        expect(known[target.kind]).toContain(target.slug)
      }
    }
  })

  test('the blocks of pages show products and categories that exist', () => {
    const blocks = pages.flatMap((page) => page.blocks)
    const shown = blocks.flatMap((block) => ('products' in block ? block.products : []))
    const tiles = blocks.flatMap((block) => ('categories' in block ? block.categories : []))
    expect(shown.length).toBeGreaterThan(0)
    expect(missing(shown, slugsOf(products))).toEqual([])
    expect(missing(tiles, slugsOf(categories))).toEqual([])
  })
})
