import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normalise } from '../../catalogue/analysis/index.ts'
import { namedLike } from './named-like.ts'

interface Named {
  names: { en: string; th: string }
  count: number
}

function mapOf(all: Named[]): Map<string, Named> {
  return new Map(all.map((one, at) => [String(at), one]))
}

const by = (limit: number) => ({
  textsOf: ({ names }: Named) => names,
  countOf: ({ count }: Named) => count,
  limit,
})

const like = (q: string, all: Named[], limit = 5) =>
  namedLike(q, mapOf(all), by(limit)).map(({ names }) => names.en)

const named = (en: string, th = en, count = 1): Named => ({ names: { en, th }, count })

describe('names that are like what was typed', () => {
  it('hold every word, each at the beginning of a word', () => {
    const all = [named('Baan Din'), named('Din & Co'), named('Muban Dinso')]
    expect(like('din ba', all)).toEqual(['Baan Din'])
    expect(like('aan', all)).toEqual([])
  })

  it('may hold Thai anywhere', () => {
    expect(like('โต๊ะ', [named('Tableware', 'เครื่องโต๊ะ')])).toEqual(['Tableware'])
  })

  it('come with those first that begin so, then by how much they hold; the empty stay away', () => {
    const all = [named('A cup', 'x', 9), named('Cup', 'x', 2), named('Cups', 'x', 3)]
    expect(like('cup', [...all, named('Cup ends', 'x', 0)])).toEqual(['Cups', 'Cup', 'A cup'])
    expect(like('cup', all, 1)).toEqual(['Cups'])
  })

  it('are looked for in the names of now', () => {
    const names = mapOf([named('Cup')])
    expect(namedLike('bowl', names, by(5))).toEqual([])
    const later = mapOf([named('Bowl')])
    expect(namedLike('bowl', later, by(5))).toHaveLength(1)
    expect(namedLike('cup', names, by(5))).toHaveLength(1)
  })
})

/** The plain way: every name anew for every question. */
function plainly(q: string, all: Named[], limit: number): Named[] {
  const asked = normalise(q).trim()
  const words = asked.split(/\s+/u).filter((word) => word !== '')
  const begins = (text: string, word: string): boolean =>
    [...text.split('').keys()].some((at) => {
      const before = text.charAt(at - 1)
      const isInside = at > 0 && /[\p{L}\p{N}]/u.test(before) && !/\p{Script=Thai}/u.test(word)
      return text.startsWith(word, at) && !isInside
    })
  return all
    .map((one) => ({ one, texts: Object.values(one.names).map(normalise) }))
    .filter(({ one, texts }) => {
      const isLike = texts.some((text) => words.every((word) => begins(text, word)))
      return words.length > 0 && isLike && one.count > 0
    })
    .map((found) => ({ ...found, isFirst: found.texts.some((text) => text.startsWith(asked)) }))
    .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.one.count - a.one.count)
    .slice(0, limit)
    .map(({ one }) => one)
}

test('are those that a look at every name would find', () => {
  const piece = fc.constantFrom('a', 'b', 'ab', 'Ba', 'É', ' ', '-', '\n', '1', 'ก', 'กา', 'า', '.')
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  const any = fc.record({ names: fc.record({ en: text, th: text }), count: fc.nat(3) })
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 12 }),
      text,
      fc.integer({ min: 1, max: 6 }),
      (all, q, limit) => {
        expect(namedLike(q, mapOf(all), by(limit))).toEqual(plainly(q, all, limit))
      },
    ),
    { numRuns: 1000 },
  )
})
