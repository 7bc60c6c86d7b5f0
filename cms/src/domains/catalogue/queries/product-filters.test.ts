import { expect, test } from 'vitest'
import { facetGroups, searchWords } from './product-filters.ts'

test('splits a search into words that are each looked for once, in any case', () => {
  expect(searchWords('  Tea  cup TEA ')).toEqual(['%tea%', '%cup%'])
  expect(searchWords('ถ้วยชา ศิลาดล')).toEqual(['%ถ้วยชา%', '%ศิลาดล%'])
  expect(searchWords(undefined)).toEqual([])
})

test('finds Thai whichever way its vowels were typed', () => {
  expect(searchWords('น้ำ')).toEqual(searchWords('น้ํา'))
  expect(searchWords('ＣＵＰ')).toEqual(['%cup%'])
})

test('takes wildcards for the characters they are', () => {
  expect(searchWords(String.raw`100% a_b c\d`)).toEqual([
    String.raw`%100\%%`,
    String.raw`%a\_b%`,
    String.raw`%c\\d%`,
  ])
})

test('looks for a bounded number of words', () => {
  expect(searchWords(Array.from({ length: 90 }, (_, n) => n).join(' '))).toHaveLength(12)
})

test('groups the values of one key', () => {
  expect(facetGroups('material:teak,colour:red,material:rattan,material:teak')).toEqual([
    ['material:teak', 'material:rattan'],
    ['colour:red'],
  ])
})
