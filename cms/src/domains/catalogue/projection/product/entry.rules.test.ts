import { ProductCard } from '@vitrine/shared-types/store-api/v1/products'
import { describe, expect, it } from 'vitest'
import type { ProductDoc, VariantDoc } from '../documents.ts'
import { emptyWorld, viewOf, type World } from '../world.ts'
import { presentEntry } from './entry.rules.ts'

const options = [
  {
    id: 1,
    type: 1,
    key: 'ivory',
    label: { en: 'Ivory', th: 'งาช้าง' },
    swatch: '#EEE8DD',
    _order: 'a1',
  },
  { id: 2, type: 1, key: 'celadon', label: { en: 'Celadon' }, swatch: '#a9c3b1', _order: 'a0' },
  { id: 3, type: 1, key: 'indigo', label: { en: 'Indigo' }, swatch: '#333355', _order: 'a2' },
]
const picture = (id: number) => ({
  id,
  alt: { en: `Picture ${id}` },
  filename: `${id}.jpg`,
  width: 4,
  height: 5,
})

function worldOf(): World {
  const world = emptyWorld()
  const fill = <T>(map: Map<number, T>, docs: { id: number }[]) => {
    // A test's documents have only the fields that the rules read.
    for (const doc of docs) map.set(doc.id, doc as T)
  }
  fill(world.brands, [{ id: 5, slug: 'kiln', name: 'Kiln' } as { id: number }])
  fill(world.categories, [
    { id: 1, slug: 'table', title: { en: 'Table', th: 'โต๊ะ' } } as { id: number },
    { id: 2, slug: 'cups', title: { en: 'Cups' }, parent: 1 } as { id: number },
  ])
  fill(world.variantTypes, [
    { id: 1, key: 'colour', label: { en: 'Colour', th: 'สี' } } as { id: number },
  ])
  fill(world.variantOptions, options)
  fill(world.attributes, [
    { id: 1, key: 'height', label: { en: 'Height' }, unit: { en: 'cm', th: 'ซม.' } } as {
      id: number
    },
    { id: 2, key: 'material', label: { en: 'Material' } } as { id: number },
  ])
  fill(world.attributeOptions, [
    { id: 1, key: 'clay', label: { en: 'Clay', th: 'ดิน' } } as { id: number },
  ])
  fill(world.media, [10, 11, 12].map(picture))
  return world
}

const product = {
  id: 9,
  slug: 'tea-cup',
  title: { en: 'Tea cup', th: 'ถ้วยชา' },
  subtitle: { en: 'Stoneware' },
  brand: 5,
  categories: [2],
  tags: ['gift', ' gift '],
  attributes: [
    { blockType: 'numberAttribute', attribute: 1, value: 7.5 },
    { blockType: 'optionAttribute', attribute: 2, values: [1] },
  ],
  gallery: [10, 11],
  variantTypes: [1],
  related: [9, 4],
  rank: 3,
  _status: 'published',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
} as unknown as ProductDoc
const variants = [
  { id: 1, sku: 'C-I', product: 9, options: [1], images: [12], prices: { THB: { amount: 500 } } },
  { id: 2, sku: 'C-C', product: 9, options: [2], images: [11], prices: { THB: { amount: 400 } } },
] as unknown as VariantDoc[]

const entryIn = (locale: 'en' | 'th') => presentEntry(product, variants, viewOf(worldOf(), locale))!

describe('presentEntry', () => {
  it('makes a card that fits the contract once the figures are added', () => {
    const { card, prices } = entryIn('en')
    const stock = { state: 'in_stock', available: 9 }
    const figures = { price: prices.THB, stock, rating: { average: 4.7, count: 3 } }
    expect(() => ProductCard.parse({ ...card, ...figures })).not.toThrow()
    expect(card).toMatchObject({ image: { id: '10' }, hoverImage: { id: '11' } })
  })

  it('offers only the values that variants have, in the order of the options', () => {
    const { card, detail } = entryIn('en')
    expect(detail.options[0]?.values.map((value) => value.key)).toEqual(['celadon', 'ivory'])
    expect(card.swatches).toEqual([
      { label: 'Celadon', colour: '#a9c3b1' },
      { label: 'Ivory', colour: '#eee8dd' },
    ])
  })

  it('adds the pictures that only a variant has, so that every one can be shown', () => {
    const { detail } = entryIn('en')
    expect(detail.gallery.map((image) => image.id)).toEqual(['10', '11', '12'])
    expect(detail.variants.map((variant) => variant.imageIds)).toEqual([['12'], ['11']])
  })

  it('stands in all its categories and those above, and can be filtered by every value', () => {
    const entry = entryIn('en')
    expect(entry.categorySlugs).toEqual(['cups', 'table'])
    expect(entry.facets).toEqual(['colour:celadon', 'colour:ivory', 'height:7.5', 'material:clay'])
    expect(entry.priceThb).toBe(400)
    expect(entry.priceUsd).toBeNull()
  })

  it('speaks Thai where Thai was written and English elsewhere', () => {
    const { card, detail } = entryIn('th')
    expect(card).toMatchObject({ title: 'ถ้วยชา', subtitle: 'Stoneware' })
    expect(detail.breadcrumbs.map((crumb) => crumb.title)).toEqual(['โต๊ะ', 'Cups'])
    expect(detail.attributes.map((attribute) => attribute.values[0]?.label)).toEqual([
      '7.5 ซม.',
      'ดิน',
    ])
    expect(detail.variants.map((variant) => variant.title)).toEqual(['งาช้าง', 'Celadon'])
  })

  it('remembers everything it shows', () => {
    expect(entryIn('en').refs).toEqual([
      'attribute:1',
      'attribute:2',
      'attributeOption:1',
      'brand:5',
      'category:1',
      'category:2',
      'media:10',
      'media:11',
      'media:12',
      'product:4',
      'variantOption:1',
      'variantOption:2',
      'variantType:1',
    ])
  })

  it('is not shown without a variant, and is not related to itself', () => {
    expect(presentEntry(product, [], viewOf(worldOf(), 'en'))).toBeNull()
    expect(entryIn('en').detail.relatedIds).toEqual([4])
  })
})

describe('viewOf', () => {
  it('remembers what it looked for in vain, and walks a circle of categories once', () => {
    const world = worldOf()
    world.categories.get(1)!.parent = 2
    const view = viewOf(world, 'en')
    expect(view.categoryPath(2)).toHaveLength(2)
    expect(view.findSlug('page', 4)).toBeNull()
    expect(view.refs()).toEqual(['category:1', 'category:2', 'page:4'])
  })
})
