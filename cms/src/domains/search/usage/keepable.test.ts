import { expect, test } from 'vitest'
import { keepableQuery } from './keepable.ts'

test('a search is kept without capitals and doubled spaces', () => {
  expect(keepableQuery('  Blue   MUG ')).toBe('blue mug')
  expect(keepableQuery('แก้ว 350 ml')).toBe('แก้ว 350 ml')
})

test.each([
  'nok@mail.example',
  'ＮＯＫ＠mail.example',
  'nok (at) mail.example',
  '081-234-5678',
  '+66 81 234 5678',
  '0 8 1 2 3 4 5 6 7 8',
  '๐๘๑๒๓๔๕๖๗๘',
  'order 1234567',
  'call 081.234.5678 please',
  '1 1037 02071 81 1',
  'https://shop.example/account',
  'x'.repeat(61),
  '   ',
])('“%s” is not kept', (q) => {
  expect(keepableQuery(q)).toBeNull()
})
