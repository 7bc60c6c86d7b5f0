import type { SourceProduct, SourceVariant } from '../product.ts'

/** A product as a file might describe it, for tests. */
export function makeSourceProduct(overrides: Partial<SourceProduct> = {}): SourceProduct {
  return {
    handle: 'tea-bowl',
    line: 2,
    title: 'Tea Bowl',
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'A bowl.' }] }],
    brand: 'North Kiln',
    categories: [['Home', 'Bowls']],
    tags: ['tea'],
    status: 'published',
    seo: { title: null, description: null },
    options: [],
    variants: [makeSourceVariant()],
    images: [],
    attributes: [],
    ...overrides,
  }
}

/** One thing to buy, for tests. */
export function makeSourceVariant(overrides: Partial<SourceVariant> = {}): SourceVariant {
  return {
    line: 2,
    sku: 'TB-1',
    options: [],
    barcode: null,
    weightGrams: 310,
    price: { amountMinor: 49050, compareAtMinor: null },
    quantity: 3,
    isBackorder: false,
    image: undefined,
    ...overrides,
  }
}
