import { describe, expect, it } from 'vitest'
import { analyseQuery, NO_SETTINGS } from '../../catalogue/analysis/index.ts'
import { blend, BLEND_WEIGHTS, explainBlend } from './blend.ts'
import { find, indexOf, stored } from './testing/index-of.ts'

describe('searching', () => {
  it('finds other forms of a word', () => {
    const index = indexOf(['Wooden chairs', 'Lamp'])
    expect(find(index, 'chair ')).toEqual([0])
  })

  it('puts the title above the description', () => {
    const index = indexOf([{ title: 'Lamp', description: 'beside a chair' }, 'Chair by the window'])
    expect(find(index, 'chair ')).toEqual([1, 0])
  })

  it('puts products with all words before those with some', () => {
    const index = indexOf(['Teapot teapot teapot', 'Blue cup', 'Blue enamel teapot for two'])
    expect(find(index, 'blue teapot ')[0]).toBe(2)
  })

  it('shows only products with all words where there are enough', () => {
    const index = indexOf([...Array.from({ length: 12 }, () => 'Blue teapot'), 'Red teapot'])
    expect(find(index, 'blue teapot ')).toHaveLength(12)
  })

  it('meets the beginning of the last word alone', () => {
    const index = indexOf(['Teapot', 'Lamp'])
    expect(find(index, 'tea')).toEqual([0])
    expect(find(index, 'tea ')).toEqual([])
  })

  it.each([
    ['chiar', 'chair'],
    ['chsir', 'chair'],
    ['chaair', 'chair'],
    ['hair', 'chair'],
    ['rectangualr', 'rectangular'],
    ['retcangualr', 'rectangular'],
  ])('takes %s for %s and says so', (typed, word) => {
    const index = indexOf([`Oak ${word}`, 'Lamp'])
    const found = index.search(analyseQuery(`${typed} `))
    expect([...found.docs]).toEqual([0])
    expect(found.corrections).toEqual([{ word: typed, to: word }])
  })

  it('corrects nothing that is known, short or a code', () => {
    const index = indexOf(['Oak chair', 'Chain', 'Cup', 'Model dv7120'])
    expect(find(index, 'chain ')).toEqual([1])
    expect(find(index, 'cap ')).toEqual([])
    expect(find(index, 'dv7121 ')).toEqual([])
    expect(index.search(analyseQuery('cap ')).unknown).toEqual(['cap'])
  })

  it('joins and splits words that others write otherwise', () => {
    const index = indexOf(['Tabletop lamp', 'Coffee table', 'Table with a round top'])
    expect(find(index, 'table top ')).toContain(0)
    expect(find(index, 'coffeetable ')).toEqual([1])
  })

  it('takes words as they were typed when told to', () => {
    const index = indexOf(['Tables of oak', 'Table top', { title: 'Teapot', thai: 'ตะกร้าหวาย' }])
    const verbatim = (q: string) => index.search(analyseQuery(q, NO_SETTINGS, { isVerbatim: true }))
    for (const q of ['tabel ', 'ตะกล้า', 'teapt oka ']) {
      expect(index.search(analyseQuery(q)).corrections, q).not.toEqual([])
      expect(verbatim(q), q).toMatchObject({ corrections: [] })
      expect([...verbatim(q).docs], q).toEqual([])
    }
    // Other forms, beginnings, joined words and Thai cut anywhere are no corrections.
    expect([...verbatim('table ').docs].sort()).toEqual([0, 1])
    expect([...verbatim('tab').docs].sort()).toEqual([0, 1])
    expect([...verbatim('tabletop ').docs]).toEqual([1])
    expect([...verbatim('กร้าหวาย').docs]).toEqual([2])
  })

  it('finds a code in every way to write it', () => {
    const index = indexOf([
      { title: 'Chair', code: 'SALA-CHR-LNG' },
      { title: 'Chair', code: 'X' },
    ])
    for (const q of ['SALA-CHR-LNG', 'salachrlng', 'sala chr lng', 'SALA CHR-LNG']) {
      expect(find(index, q)[0]).toBe(0)
    }
  })

  it('follows synonyms, phrases among them', () => {
    const index = indexOf(['Grey sofa', 'Television set', 'Set of cups'])
    const settings = {
      ...NO_SETTINGS,
      synonyms: {
        en: [
          ['sofa', 'couch'],
          ['tv', 'television set'],
        ],
        th: [],
      },
    }
    const docsOf = (q: string): number[] => [...index.search(analyseQuery(q, settings)).docs]
    expect(docsOf('couch ')).toEqual([0])
    expect(docsOf('tv ')).toEqual([1])
  })

  it('puts neighbours of the query that are neighbours in the title first', () => {
    const index = indexOf(['Bowl blue with rice', 'Blue bowl with rice', 'Rice bowl with blue'])
    expect(find(index, 'rice bowl ')[0]).toBe(2)
  })

  it('puts what was not wanted last', () => {
    const index = indexOf(['Chair with arms', 'Chair in oak', 'Chair without arms'])
    expect(find(index, 'chair without arms').at(-1)).toBe(0)
  })

  it('looks among some products when told to', () => {
    const index = indexOf(['Chair', 'Chair', 'Chair'])
    const found = index.search(analyseQuery('chair'), { limitTo: { has: (doc) => doc === 1 } })
    expect([...found.docs]).toEqual([1])
  })
})

describe('explaining', () => {
  it('names what each word met, where, and what it added', () => {
    const index = indexOf([{ title: 'Oak chairs', description: 'oak' }, 'Lamp'])
    const query = analyseQuery('chair oka ')
    const [explained] = index.explain(query, [0])
    const [chair, oak] = explained?.words ?? []
    expect(chair).toMatchObject({
      word: 'chair',
      matched: 'word',
      forms: ['chairs'],
      fields: ['title'],
    })
    expect(oak).toMatchObject({ word: 'oka', matched: null, contribution: 0 })
    const [found] = index.explain(analyseQuery('oak '), [0])
    expect(found?.words[0]?.fields).toEqual(['title', 'description'])
  })
})

describe('completing', () => {
  it('tells known words, the frequent first, none that are gone', () => {
    const index = indexOf(['Chair', 'Chair', 'Chalk', 'Lamp'])
    expect(index.complete('cha', 5)).toEqual(['chair', 'chalk'])
    index.replace(2, null)
    expect(index.complete('Ch', 5)).toEqual(['chair'])
    expect(index.complete('', 5)).toEqual([])
    expect(index.complete('~', 5)).toEqual([])
  })
})

describe('changing', () => {
  it('forgets the old words of a product at once', () => {
    const index = indexOf(['Chair', 'Lamp'])
    index.replace(0, stored({ title: 'Kettle' }))
    index.replace(7, stored({ title: 'Chair' }))
    expect(find(index, 'chair ')).toEqual([7])
    expect(find(index, 'kettle ')).toEqual([0])
    expect(index.size).toBe(3)
  })

  it('loses nothing when it tidies up', () => {
    const index = indexOf(['Chair', 'Lamp'])
    for (let doc = 0; doc < 4500; doc += 1) index.replace(doc, stored({ title: `Cup n${doc}` }))
    expect(index.size).toBe(4500)
    expect(find(index, 'lamp ')).toEqual([])
    expect(find(index, 'n17 ')).toEqual([17])
    expect(find(index, 'n4444 ')).toEqual([4444])
    expect(find(index, 'cups ')).toHaveLength(4500)
  })
})

describe('one product that changes all day', () => {
  it('leaves no words behind', () => {
    const index = indexOf(['Chair', 'Lamp'])
    for (let time = 0; time < 5; time += 1) index.replace(0, stored({ title: 'Cup' }))
    const before = index.memoryBytes()
    for (let time = 0; time < 2500; time += 1) {
      const title = Array.from({ length: 9 }, (_, at) => `w${time}x${at}`).join(' ')
      index.replace(0, stored({ title }))
    }
    expect(find(index, 'w2499x3 ')).toEqual([0])
    expect(find(index, 'w2498x3 ')).toEqual([])
    expect(index.memoryBytes() - before).toBeLessThan(1_500_000)
  })
})

describe('blending', () => {
  const signals = { inStock: 1, popularity: 0.5, recency: 0, rank: 1 }

  it('raises what the words made, and cannot raise nothing', () => {
    expect(blend(2, signals)).toBeGreaterThan(2)
    expect(blend(0, signals)).toBe(0)
    expect(blend(2, { inStock: 0, popularity: 0, recency: 0, rank: 0 })).toBe(2)
  })

  it('is explained by parts that add up', () => {
    const { text, parts, score } = explainBlend(3, signals, BLEND_WEIGHTS)
    const sum = Object.values(parts).reduce((total, part) => total + part, text)
    expect(sum).toBeCloseTo(score)
  })
})
