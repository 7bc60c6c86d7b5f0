import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { describe, expect, it } from 'vitest'
import {
  choosableOptions,
  chooseValue,
  galleryOf,
  initialVariant,
  valueState,
} from './variant-rules.ts'

function variant(
  id: string,
  options: Record<string, string>,
  rest: Partial<Variant> = {},
): Variant {
  return {
    id,
    sku: `SKU-${id}`,
    barcode: null,
    title: id,
    options,
    price: { currency: 'THB', amountMinor: 59_000, compareAtMinor: null },
    stock: { state: 'in_stock', available: 9 },
    weightGrams: null,
    imageIds: [],
    ...rest,
  }
}

const SOLD_OUT: Partial<Variant> = { stock: { state: 'out_of_stock', available: 0 } }

function image(id: string): Image {
  return {
    id,
    alt: id,
    path: `/${id}.webp`,
    width: 4,
    height: 5,
    focalPoint: { x: 50, y: 50 },
    placeholder: null,
    sizes: [],
  }
}

describe('initialVariant', () => {
  const variants = [variant('a', {}, SOLD_OUT), variant('b', {}), variant('c', {})]

  it('shows the one in the address, by SKU or id, even when it is sold out', () => {
    expect(initialVariant(variants, 'SKU-a').id).toBe('a')
    expect(initialVariant(variants, 'c').id).toBe('c')
  })

  it('else shows the first that can be had', () => {
    expect(initialVariant(variants, undefined).id).toBe('b')
    expect(initialVariant(variants, 'unknown').id).toBe('b')
  })

  it('shows the first when nothing can be had', () => {
    expect(initialVariant([variant('a', {}, SOLD_OUT)], undefined).id).toBe('a')
    expect(initialVariant([variant('a', {}, { price: null })], undefined).id).toBe('a')
  })
})

describe('chooseValue', () => {
  const variants = [
    variant('indigo-s', { colour: 'indigo', size: 's' }),
    variant('indigo-l', { colour: 'indigo', size: 'l' }),
    variant('ivory-l', { colour: 'ivory', size: 'l' }, SOLD_OUT),
    variant('sand-s', { colour: 'sand', size: 's' }, SOLD_OUT),
    variant('sand-m', { colour: 'sand', size: 'm' }),
  ]
  const [indigoS, indigoL] = variants as [Variant, Variant]

  it('keeps the other options', () => {
    expect(chooseValue(variants, indigoL, 'colour', 'ivory').id).toBe('ivory-l')
  })

  it('moves the other options when the pair is not made', () => {
    expect(chooseValue(variants, indigoS, 'colour', 'ivory').id).toBe('ivory-l')
  })

  it('prefers what can be had among equals', () => {
    expect(chooseValue(variants, indigoL, 'colour', 'sand').id).toBe('sand-m')
  })

  it('stays where it is for a value that nothing has', () => {
    expect(chooseValue(variants, indigoS, 'colour', 'gold').id).toBe('indigo-s')
  })

  it('tells how each value stands to the choice', () => {
    expect(valueState(variants, indigoL, 'colour', 'indigo')).toBe('available')
    expect(valueState(variants, indigoL, 'colour', 'ivory')).toBe('sold_out')
    expect(valueState(variants, indigoS, 'colour', 'ivory')).toBe('elsewhere')
    expect(valueState(variants, indigoS, 'colour', 'gold')).toBe('none')
  })
})

describe('galleryOf', () => {
  const gallery = [image('celadon'), image('indigo'), image('detail')]
  const celadon = variant('a', {}, { imageIds: ['celadon'] })
  const indigo = variant('b', {}, { imageIds: ['indigo'] })
  const ids = (images: Image[]) => images.map(({ id }) => id)

  it('puts the variant’s own pictures first and hides those of the others', () => {
    expect(ids(galleryOf(gallery, [celadon, indigo], indigo))).toEqual(['indigo', 'detail'])
  })

  it('shows all when the variant has none of its own', () => {
    const plain = variant('c', {})
    expect(ids(galleryOf(gallery, [celadon, plain], plain))).toEqual(ids(gallery))
  })
})

describe('choosableOptions', () => {
  it('leaves out what is the same for every variant', () => {
    const options = ['colour', 'size'].map((key) => ({ key, label: key, values: [] }))
    const variants = [
      variant('a', { colour: 'indigo', size: 's' }),
      variant('b', { colour: 'indigo', size: 'l' }),
    ]
    const product = { id: '1', slug: 'x', title: 'X', gallery: [], options, variants }
    expect(choosableOptions(product).map(({ key }) => key)).toEqual(['size'])
  })
})
