import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { VariantDoc } from '../../src/domains/catalogue/projection/documents.ts'
import type { Rows } from './copy.ts'
import type { GeneratedProduct } from './product.ts'

/** Writes a product and all that belongs to it into the tables, as Payload would. */
export function addProduct(
  rows: Rows,
  { product, variants, pieces, stars }: GeneratedProduct,
): void {
  const { id, title, subtitle, description } = product
  rows.add('products', {
    id,
    slug: product.slug,
    brand_id: product.brand,
    rank: product.rank,
    tax_class: product.taxClass,
    published_at: product.publishedAt,
    updated_at: product.updatedAt,
    created_at: product.createdAt,
    _status: product._status,
  })
  for (const locale of LOCALES) {
    rows.add('products_locales', {
      title: title?.[locale],
      subtitle: subtitle?.[locale],
      description: description?.[locale],
      _locale: locale,
      _parent_id: id,
    })
  }
  for (const [at, text] of (product.tags ?? []).entries()) {
    rows.add('products_texts', { order: at + 1, parent_id: id, path: 'tags', text })
  }
  addRelations(rows, product)
  addFacts(rows, product)
  for (const [at, variant] of variants.entries()) addVariant(rows, variant, pieces[at] ?? 0)
  for (const [at, star] of stars.entries()) {
    // Each of the bench's orders reviews a product once.
    const stamp = product.publishedAt
    rows.add('reviews', {
      status: 'published',
      product_id: id,
      order_id: at + 1,
      stars: star,
      author: 'Bench',
      locale: 'en',
      text: 'As described.',
      updated_at: stamp,
      created_at: stamp,
    })
  }
}

type Product = GeneratedProduct['product']

function addRelations(rows: Rows, product: Product): void {
  const add = (path: string, column: string, ids: unknown): void => {
    for (const [at, id] of ((ids ?? []) as number[]).entries()) {
      rows.add('products_rels', {
        order: at + 1,
        parent_id: product.id,
        path,
        media_id: null,
        variant_types_id: null,
        categories_id: null,
        attribute_options_id: null,
        products_id: null,
        [column]: id,
      })
    }
  }
  add('gallery', 'media_id', product.gallery)
  add('variantTypes', 'variant_types_id', product.variantTypes)
  add('categories', 'categories_id', product.categories)
  add('related', 'products_id', product.related)
  for (const [at, block] of (product.attributes ?? []).entries()) {
    if (block.blockType !== 'optionAttribute') continue
    add(`attributes.${at}.values`, 'attribute_options_id', block.values)
  }
}

const TABLES = {
  textAttribute: 'products_blocks_text_attribute',
  numberAttribute: 'products_blocks_number_attribute',
  booleanAttribute: 'products_blocks_boolean_attribute',
  optionAttribute: 'products_blocks_option_attribute',
} as const

function addFacts(rows: Rows, product: Product): void {
  for (const [at, block] of (product.attributes ?? []).entries()) {
    const table = TABLES[block.blockType]
    const isPlain = block.blockType === 'numberAttribute' || block.blockType === 'booleanAttribute'
    rows.add(table, {
      _order: at + 1,
      _parent_id: product.id,
      _path: 'attributes',
      id: block.id,
      attribute_id: block.attribute,
      ...(isPlain && { value: block.value }),
    })
    if (block.blockType !== 'textAttribute') continue
    for (const locale of LOCALES) {
      rows.add(`${table}_locales`, {
        value: block.value?.[locale],
        _locale: locale,
        _parent_id: block.id,
      })
    }
  }
}

function addVariant(rows: Rows, variant: VariantDoc, pieces: number): void {
  const { id, prices } = variant
  rows.add('variants', {
    id,
    product_id: variant.product,
    _variants_variants_order: variant._variants_variants_order,
    sku: variant.sku,
    barcode: variant.barcode,
    prices_thb_amount: prices?.THB?.amount,
    prices_thb_compare_at: prices?.THB?.compareAt,
    prices_usd_amount: prices?.USD?.amount,
    weight_grams: variant.weightGrams,
    updated_at: variant.updatedAt,
    created_at: variant.createdAt,
  })
  for (const [at, option] of (variant.options ?? []).entries()) {
    rows.add('variants_rels', {
      order: at + 1,
      parent_id: id,
      path: 'options',
      variant_options_id: option,
    })
  }
  rows.add('stock_levels', { variant_id: id, on_hand: pieces })
}
