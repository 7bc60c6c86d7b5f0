import { describe, expect, it } from 'vitest'
import { languageAlternates } from './page-metadata.ts'

describe('languageAlternates', () => {
  it('names every language and the default for everybody else', () => {
    expect(languageAlternates('/th/products/teapot')).toEqual({
      en: '/en/products/teapot',
      th: '/th/products/teapot',
      'x-default': '/en/products/teapot',
    })
  })

  it('is the same whichever language asks', () => {
    expect(languageAlternates('/en')).toEqual(languageAlternates('/th'))
  })
})
