import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('finds nothing between equals', () => {
  expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([])
})

test('names what is new, gone and changed by its place', () => {
  const before = { paths: { '/a': { get: {} } }, type: 'string', max: 10, list: ['x'] }
  const after = { paths: { '/b': { get: {} } }, type: 'integer', list: ['x', 'y'] }
  expect(differences(before, after)).toEqual([
    '- /paths//a',
    '+ /paths//b',
    '~ /type: "string" → "integer"',
    '- /max: 10',
    '+ /list/1: "y"',
  ])
})

test('tells a missing document from an empty one', () => {
  expect(differences(undefined, {})).toEqual(['~ /: nothing → {}'])
})
