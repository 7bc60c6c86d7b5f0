import { expect, test } from 'vitest'
import { rulesFor } from './matching-rules.ts'
import type { KnownRule } from './rule.ts'

const rule = (given: Partial<KnownRule>): KnownRule => ({
  id: 1,
  name: '',
  queries: [],
  categoryId: null,
  locale: null,
  steps: [],
  ...given,
})
const exact = (text: string) => ({ text, how: 'exact' as const })
const contains = (text: string) => ({ text, how: 'contains' as const })
const holds = (one: KnownRule, q?: string, categoryId: number | null = null) =>
  rulesFor([one], { q, categoryId, locale: 'en' }).length === 1

test('a search is compared without capitals, accents and spaces around', () => {
  expect(holds(rule({ queries: [exact('cafe set')] }), '  Café   SET ')).toBe(true)
  expect(holds(rule({ queries: [exact('cafe set')] }), 'cafe sets')).toBe(false)
})

test('what is contained is whole words, or any letters of Thai', () => {
  const cups = rule({ queries: [contains('cup')] })
  expect(holds(cups, 'blue cup big')).toBe(true)
  expect(holds(cups, 'cupboard')).toBe(false)
  expect(holds(rule({ queries: [contains('แก้ว')] }), 'ซื้อแก้วน้ำ')).toBe(true)
})

test('a rule for a category leaves searches alone, and one with both wants both', () => {
  const shelf = rule({ categoryId: 7 })
  expect([holds(shelf, undefined, 7), holds(shelf, 'cup', 7), holds(shelf)]).toEqual([
    true,
    false,
    false,
  ])
  const both = rule({ categoryId: 7, queries: [exact('cup')] })
  expect([holds(both, 'cup', 7), holds(both, 'cup'), holds(both, undefined, 7)]).toEqual([
    true,
    false,
    false,
  ])
})

test('a rule for another language does not hold', () => {
  const { length } = rulesFor([rule({ queries: [exact('cup')], locale: 'th' })], {
    q: 'cup',
    categoryId: null,
    locale: 'en',
  })
  expect(length).toBe(0)
})
