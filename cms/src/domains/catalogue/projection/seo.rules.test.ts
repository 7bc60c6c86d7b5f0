import { describe, expect, it } from 'vitest'
import { presentSeo } from './seo.rules.ts'

describe('presentSeo', () => {
  it('prefers what the editor wrote, then English, then the title and the first text there is', () => {
    const fallback = { title: 'Cup', descriptions: [null, '', 'Clay'] }
    expect(presentSeo({ title: { en: 'Buy' } }, 'th', fallback)).toEqual({
      title: 'Buy',
      description: 'Clay',
    })
    expect(presentSeo(null, 'en', { title: 'Cup', descriptions: [] })).toEqual({
      title: 'Cup',
      description: '',
    })
  })

  it('cuts a long text between words, and Thai between whole letters', () => {
    const english = presentSeo(null, 'en', { title: '', descriptions: ['word '.repeat(60)] })
    expect(english.description).toMatch(/word…$/u)
    expect(english.description.length).toBeLessThanOrEqual(160)
    const thai = presentSeo(null, 'th', { title: '', descriptions: ['กี่'.repeat(200)] })
    expect(thai.description.replace('…', '')).toBe('กี่'.repeat(159))
  })
})
