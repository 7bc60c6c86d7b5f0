import { existsSync, readFileSync } from 'node:fs'
import { demoShop } from '@vitrine/shared-types/demo'
import { describe, expect, it } from 'vitest'
import { realData } from '../../../testing/real-data.ts'
import { analyseQuery } from '../../catalogue/analysis/index.ts'
import type { TermIndex } from './term-index.ts'
import { find, indexOf } from './testing/index-of.ts'

const wordList = realData('thai/pythainlp-words_th.txt')
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
const LETTERS = 'กขคงจชดตทนบปพมยรลวสหอ'
const FIRST = 5

function wordsOf(name: string): string[] {
  return [...segmenter.segment(name)].filter((part) => part.isWordLike).map((part) => part.segment)
}

/** The name with each consonant in turn as another one, or left out. */
function slipsOf(name: string): string[] {
  return Array.from(name, (letter, at) => {
    if (!/[ก-ฮ]/.test(letter)) return []
    const other = LETTERS[(at * 5 + 3) % LETTERS.length] ?? ''
    const [before, after] = [name.slice(0, at), name.slice(at + 1)]
    return other === letter ? [before + after] : [before + other + after, before + after]
  }).flat()
}

/** The queries that do not show the product, or not among the first where that is asked. */
function missed(index: TermIndex, doc: number, queries: string[], within = Infinity): string[] {
  return queries.filter((q) => {
    const at = find(index, q).indexOf(doc)
    return at < 0 || at >= within
  })
}

describe('Thai names of the demo shop', () => {
  const names = demoShop.products.map(({ title }) => title)
  const index = indexOf(names.map(({ en, th }) => ({ title: en, thai: th })))
  const each = names.map(({ th }, doc): [string, number] => [th, doc])

  it.each(each)('%s: by any of its words', (name, doc) => {
    expect(missed(index, doc, wordsOf(name))).toEqual([])
  })

  it.each(each)('%s: by a beginning', (name, doc) => {
    const beginnings = [0.5, 0.7, 0.9].map((share) => name.slice(0, Math.ceil(name.length * share)))
    expect(missed(index, doc, beginnings, FIRST)).toEqual([])
  })

  it.each(each)('%s: with one wrong letter', (name, doc) => {
    expect(missed(index, doc, slipsOf(name), FIRST)).toEqual([])
  })

  it.each(each)('%s: by one of its words with a wrong letter', (name, doc) => {
    const long = wordsOf(name).filter((word) => word.length >= 5)
    const slips = long.flatMap((word) =>
      slipsOf(word).filter((slip) => slip.length === word.length),
    )
    expect(missed(index, doc, slips)).toEqual([])
  })
})

describe('a word that a slip makes into others', () => {
  const index = indexOf([
    { title: 'Basket', thai: 'ตะกร้าสาน' },
    { title: 'Washing brush', thai: 'แปรงล้างถ้วย' },
    { title: 'Bold scarf', thai: 'ผ้าพันคอกล้า' },
  ])

  it('is looked for whole, and said to be what it nearly is', () => {
    const found = index.search(analyseQuery('ตะกล้า'))
    expect(found.corrections).toEqual([{ word: 'ตะกล้า', to: 'ตะกร้า' }])
    expect([...found.docs]).toEqual([0])
  })

  it('stays cut where that is what was typed', () => {
    const found = index.search(analyseQuery('ตะกล้า', undefined, { isVerbatim: true }))
    expect(found.corrections).toEqual([])
  })
})

// The word list is no part of the repository.
describe.skipIf(!existsSync(wordList))('names made of a Thai word list', () => {
  const all = existsSync(wordList) ? readFileSync(wordList, 'utf8').split(/\r?\n/) : []
  const some = all.filter((word, at) => /^[ก-๎]{3,10}$/.test(word) && at % 17 === 0)
  const parts = Array.from({ length: 400 }, (_, doc) =>
    [0, 1, 2].map((at) => some[(doc * 7 + at * 911) % some.length] ?? ''),
  )
  const names = parts.map((words) => words.join(''))
  const index = indexOf(names.map((thai) => ({ thai })))

  it('are found by any of the words they were made of, wherever they are cut', () => {
    const lost = parts.flatMap((words, doc) => missed(index, doc, words))
    expect(lost).toEqual([])
  })

  it('are found by a beginning', () => {
    const lost = names.flatMap((name, doc) =>
      missed(index, doc, [name.slice(0, Math.ceil(name.length * 0.6))], FIRST),
    )
    expect(lost).toEqual([])
  })

  it('are found with one wrong letter', () => {
    const lost = names.flatMap((name, doc) => missed(index, doc, slipsOf(name).slice(0, 6), FIRST))
    expect(lost).toEqual([])
  })
})
