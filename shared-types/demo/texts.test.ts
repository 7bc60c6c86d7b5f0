import { describe, expect, test } from 'vitest'
import { LOCALES } from '../src/primitives/locale.ts'
import { RichText } from '../src/primitives/rich-text.ts'
import { demoShop } from './shop.ts'
import { collectWords } from './testing/walk.ts'

const { products, pages } = demoShop

describe('texts', () => {
  test('every text is written in both languages', () => {
    const texts = collectWords(demoShop)
    expect(texts.length).toBeGreaterThan(400)
    for (const { path, en, th } of texts) {
      expect(en.trim(), `${path}.en`).not.toBe('')
      expect(th, `${path}.th`).toMatch(/\p{Script=Thai}/u)
      expect(en, `${path}.en`).not.toMatch(/\p{Script=Thai}/u)
    }
  })

  test('formatted texts are what the contract takes', () => {
    for (const locale of LOCALES) {
      for (const product of products) {
        expect(RichText.parse(product.description[locale]).length).toBeGreaterThan(1)
      }
      for (const block of pages.flatMap((page) => page.blocks)) {
        if (block.type !== 'story' && block.type !== 'richText') continue
        expect(RichText.parse(block.text[locale]).length).toBeGreaterThan(0)
      }
    }
  })

  test('titles and descriptions for search engines fit on a result page', () => {
    for (const { slug, seo } of [...products, ...pages]) {
      for (const locale of LOCALES) {
        expect(seo.title[locale].length, `${slug}.${locale}`).toBeLessThanOrEqual(65)
        expect(seo.description[locale].length, `${slug}.${locale}`).toBeLessThanOrEqual(165)
      }
    }
  })
})
