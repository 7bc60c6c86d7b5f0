import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinJson } from './json-answers.ts'

test('pieces come to what their texts come to', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(joinJson(pieces).toString()).toBe(pieces.map(String).join(''))
    }),
  )
})
