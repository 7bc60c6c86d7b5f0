import type { Variant } from '@vitrine/shared-types/store-api/v1/products'
import { describe, expect, it } from 'vitest'
import { offerNews, offerWords } from './offer-news.ts'
import { productWords } from './product-words.ts'

const SHOPS = {
  en: { locale: 'en', currency: 'THB' },
  th: { locale: 'th', currency: 'THB' },
} as const

function variant(amountMinor: number | null, stock: Variant['stock'], id = 'a'): Variant {
  return {
    id,
    sku: id,
    barcode: null,
    title: id,
    options: {},
    price: amountMinor === null ? null : { currency: 'THB', amountMinor, compareAtMinor: null },
    stock,
    weightGrams: null,
    imageIds: [],
  }
}

const PLENTY = { state: 'in_stock', available: 9 } as const
const FEW = { state: 'low_stock', available: 2 } as const
const NONE = { state: 'out_of_stock', available: 0 } as const

function news(language: 'en' | 'th', last: Variant, next: Variant): string[] {
  const reader = SHOPS[language]
  const words = productWords(reader, 'Teapot')
  return offerNews(offerWords(last, reader, words), offerWords(next, reader, words), words)
}

describe('offerNews', () => {
  it('says the new price, in the language of the page', () => {
    const [last, next] = [variant(59_000, PLENTY), variant(129_000, PLENTY)]
    expect(news('en', last, next)).toEqual(['The price is now ฿1,290'])
    expect(news('th', last, next)).toEqual(['ราคาตอนนี้ ฿1,290'])
  })

  it('says how many are left, and when none are', () => {
    expect(news('en', variant(100, PLENTY), variant(100, FEW))).toEqual(['Only 2 left'])
    expect(news('th', variant(100, FEW), variant(100, NONE))).toEqual(['สินค้าหมด'])
  })

  it('says nothing about what reads the same', () => {
    const fewer = { ...PLENTY, available: 8 }
    expect(news('en', variant(100, PLENTY), variant(100, fewer))).toEqual([])
  })

  it('says the whole offer when something else was chosen', () => {
    const other = variant(59_000, FEW, 'b')
    expect(news('en', variant(100, PLENTY), other)).toEqual(['฿590', 'Only 2 left'])
  })

  it('says that it cannot be bought any more', () => {
    expect(news('en', variant(100, PLENTY), variant(null, PLENTY))).toEqual(['Not sold in THB'])
  })
})
