import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DomainError } from '../../../platform/errors.ts'
import { readCursor, writeCursor, type ListOrder } from './cursor.ts'

const order: ListOrder = { sort: 'price_asc', isSearch: false, locale: 'en', currency: 'THB' }
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('gives back the place that was written', () => {
  for (const key of ['129000', null]) {
    const place = { key, id: 7, page: 3 }
    expect(readCursor(order, writeCursor(order, place))).toEqual(place)
  }
})

test('keeps a long Thai title and stays within what the contract takes', () => {
  const titles: ListOrder = { ...order, sort: 'title' }
  const cursor = writeCursor(titles, { key: 'ถ้วยชาศิลาดล'.repeat(20), id: 1, page: 1 })
  expect(readCursor(titles, cursor).key).toBe('ถ้วยชาศิลาดล'.repeat(20))
  expect(cursor.length).toBeLessThan(4000)
  expect(cursor).toMatch(/^[\w-]+$/u)
})

test.each<[string, Partial<ListOrder>]>([
  ['another sort', { sort: 'price_desc' }],
  ['a search', { isSearch: true }],
  ['another language', { locale: 'th' }],
  ['another currency', { currency: 'USD' }],
])('refuses a cursor of %s', (_, change) => {
  const cursor = writeCursor(order, { key: '1', id: 1, page: 1 })
  expect(() => readCursor({ ...order, ...change }, cursor)).toThrow(DomainError)
})

test.each<[string, ListOrder['sort'], unknown]>([
  ['a word for a price', 'price_asc', 'cheap'],
  ['SQL for a price', 'price_asc', '1; DROP TABLE users'],
  ['a price beyond all numbers', 'price_asc', '9'.repeat(30)],
  ['no rank', 'featured', null],
  ['a day that does not exist', 'newest', '2026-02-30T00:00:00.000Z'],
  ['a year that Postgres does not know', 'newest', '0000-01-01T00:00:00.000Z'],
  ['a NUL in a title', 'title', 'a\0b'],
])('refuses %s', (_, sort, k) => {
  const of = { ...order, sort }
  const o = [sort, '', 'en', sort.startsWith('price') ? 'THB' : ''].join('.')
  expect(() => readCursor(of, encode({ o, k, i: 1, p: 1 }))).toThrow(/cursor/iu)
})

test('takes any text without failing in its own way', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => encode(json)),
      ),
      (text) => {
        expect(() => readCursor(order, text)).toThrow(DomainError)
      },
    ),
    { seed: 1, numRuns: 300 },
  )
})
