import { describe, expect, it } from 'vitest'
import { assignSkus, candidateSkus } from './skus.ts'
import { makeSourceProduct, makeSourceVariant } from './testing/source-product.ts'

const colour = (key: string) => [{ type: 'colour', value: { key, label: key } }]
const free = () => false

function skusOf(product: ReturnType<typeof makeSourceProduct>, isTaken: (sku: string) => boolean) {
  return [...assignSkus(product, isTaken).values()].map(({ sku }) => sku)
}

describe('assignSkus', () => {
  it('makes a missing SKU from the handle and the choice', () => {
    const variants = [makeSourceVariant({ sku: null, options: colour('red') })]
    expect(skusOf(makeSourceProduct({ variants }), free)).toEqual(['tea-bowl-red'])
  })

  it('gives the second of two equal SKUs its choice behind it', () => {
    const variants = ['red', 'blue'].map((key) =>
      makeSourceVariant({ sku: 'X', options: colour(key) }),
    )
    const assigned = [...assignSkus(makeSourceProduct({ variants }), free).values()]
    expect(assigned).toEqual([
      { sku: 'X', isChanged: false },
      { sku: 'X-tea-bowl-blue', isChanged: true },
    ])
  })

  it('gives way to another product that has the SKU', () => {
    expect(skusOf(makeSourceProduct(), (sku) => sku === 'TB-1')).toEqual(['TB-1-tea-bowl'])
  })

  it('shortens what is too long, and keeps two of them apart', () => {
    const variants = ['red', 'blue'].map((key) =>
      makeSourceVariant({ sku: `${'long'.repeat(30)}${key}`, options: colour(key) }),
    )
    const skus = skusOf(makeSourceProduct({ variants }), free)
    expect(new Set(skus).size).toBe(2)
    expect(skus.every((sku) => sku.length <= 80)).toBe(true)
  })
})

it('names every SKU that it might ask about', () => {
  const product = makeSourceProduct()
  const asked = new Set(candidateSkus([product]))
  expect(asked).toContain('TB-1')
  expect(asked).toContain('TB-1-tea-bowl')
  expect(asked.size).toBe(3)
})
