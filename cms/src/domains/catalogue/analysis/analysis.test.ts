import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseProduct } from './product-terms.ts'
import { analyseQuery } from './query.ts'
import { readTerms } from './stored-terms.ts'
import { tokenise } from './tokens.ts'
import { type FieldText, NO_SETTINGS, type SearchField, type SearchSettings } from './types.ts'

const EMPTY: Record<SearchField, FieldText[]> = {
  title: [],
  brand: [],
  category: [],
  attribute: [],
  tag: [],
  code: [],
  description: [],
}

function wordsOf(text: string): string[] {
  return tokenise(text).tokens.map((token) => token.text)
}

function termsOf(field: SearchField, text: string): string[] {
  const stored = analyseProduct({ ...EMPTY, [field]: [{ text, locale: 'en' }] })
  return readTerms(stored)?.groups.flatMap(({ terms }) => terms) ?? []
}

describe('words of a text', () => {
  it.each([
    ['Crème BRÛLÉE', ['creme', 'brulee']],
    ['Straße', ['strasse']],
    ['men’s cup', ['men', 'cup']],
    ['Core™2 Duo', ['core', '2', 'duo']],
    ['ＡＢＣ　ｶﾌｪ', ['abc', 'カフェ']],
    ['500 ml', ['500ml']],
    ['500ml', ['500ml']],
    ['500-ML bottle', ['500ml', 'bottle']],
    ['1.5 l', ['1.5l']],
    ['1.5L', ['1.5l']],
    ['17" screen', ['17inch', 'screen']],
    ['17-inch', ['17inch']],
    ['2 in 1', ['2', 'in', '1']],
    ['1,000 g', ['1000g']],
    ['น้ำหนัก 500 มล.', ['น้ำ', 'หนัก', '500ml']],
    ['0884420588030', ['884420588030']],
    ['dv7-1211ea', ['dv7', '1211ea']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('keep the marks of Thai, in the order of a keyboard', () => {
    expect(wordsOf('น้ำ')).toEqual(wordsOf('น\u0E4D\u0E49\u0E32'))
    expect(wordsOf('แก้ว')).toEqual(wordsOf('เเก้ว'))
    expect(wordsOf('น้ำ').join('')).toBe('น้ำ')
  })
})

describe('terms of a product', () => {
  it('hold a code in its parts and whole', () => {
    expect(termsOf('title', 'HP dv7-1211ea')).toEqual(['hp', 'dv7', 'dv71211ea', '1211ea'])
    expect(termsOf('code', 'SALA-CHR-LNG 7')).toContain('salachrlng7')
  })

  it('hold the number of a measure, too', () => {
    expect(termsOf('title', 'Jar 500 ml')).toEqual(['jar', '500ml', '500'])
  })

  it('come back as they were stored, whatever the text', () => {
    const text = fc.record({
      text: fc.string({ unit: 'binary' }),
      locale: fc.constant('en' as const),
    })
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (title, description) => {
        const read = readTerms(analyseProduct({ ...EMPTY, title, description }))
        expect(read).not.toBeNull()
        const terms = read!.groups.flatMap((group) => group.terms)
        expect(new Set(terms).size).toBe(terms.length)
        for (const term of terms) expect(term).toMatch(/^[^\s~]+$/)
        for (const group of read!.groups) expect(group.counts).toHaveLength(7)
      }),
    )
  })

  it('of another version are not read', () => {
    expect(readTerms('a0 1 2 3 4 5 6 7\n1000000 chair')).toBeNull()
    expect(readTerms('')).toBeNull()
  })
})

describe('a query', () => {
  const settings: SearchSettings = {
    stopWords: { en: ['buy'], th: ['ซื้อ'] },
    synonyms: {
      en: [
        ['sofa', 'couch'],
        ['tv', 'television set'],
      ],
      th: [['lamp', 'โคมไฟ']],
    },
    replacements: { en: [{ from: 'zip lock', to: 'resealable' }], th: [] },
  }

  it('loses stop words, but not its only ones', () => {
    expect(analyseQuery('buy the red chair', settings).words).toEqual(['red', 'chair'])
    expect(analyseQuery('the who', NO_SETTINGS).words).toEqual(['the', 'who'])
    expect(analyseQuery('buy', settings).words).toEqual(['buy'])
  })

  it('knows synonyms in both directions, phrases among them', () => {
    expect(analyseQuery('red couch', settings).synonyms).toEqual([
      { from: 1, to: 2, words: ['sofa'] },
    ])
    expect(analyseQuery('television set', settings).synonyms).toEqual([
      { from: 0, to: 2, words: ['tv'] },
    ])
    expect(analyseQuery('tv', settings).synonyms).toEqual([
      { from: 0, to: 1, words: ['television', 'set'] },
    ])
  })

  it('is replaced in one direction', () => {
    const query = analyseQuery('zip-lock bags', settings)
    expect(query.words).toEqual(['resealable', 'bags'])
    expect(query.replaced).toEqual([{ from: 'zip lock', to: 'resealable' }])
    expect(analyseQuery('resealable', settings).replaced).toEqual([])
  })

  it('replaces nothing when asked for the words as they were typed', () => {
    const query = analyseQuery('zip-lock couch', settings, { isVerbatim: true })
    expect(query.replaced).toEqual([])
    expect(query.words).toEqual(analyseQuery('zip-lock couch').words)
    expect(query.synonyms.map(({ words }) => words)).toContainEqual(['sofa'])
  })

  it('tells an unfinished last word', () => {
    expect(analyseQuery('red cha').isLastOpen).toBe(true)
    expect(analyseQuery('red cha ').isLastOpen).toBe(false)
    expect(analyseQuery('chair for').isLastOpen).toBe(false)
  })

  it('takes what follows “without” for unwanted', () => {
    expect(analyseQuery('chair without arms')).toMatchObject({
      words: ['chair'],
      without: ['arms'],
    })
    expect(analyseQuery('without')).toMatchObject({ words: ['without'], without: [] })
  })

  it('has at most twelve words, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10_000 }),
      fc
        .array(fc.constantFrom('a', '"', '%', '\0', "' OR 1=1", 'ก', '🫖', '\u202E', ' ', '1.'))
        .map((parts) => parts.join('').repeat(50)),
    )
    fc.assert(
      fc.property(typed, (q) => {
        const query = analyseQuery(q, settings)
        expect(query.words.length).toBeLessThanOrEqual(12)
        for (const { from, to } of query.runs) expect(to).toBeGreaterThan(from)
      }),
    )
  })
})
