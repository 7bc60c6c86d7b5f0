import { expect, test } from 'vitest'
import type { ExplainedProduct } from '../../explain/explanation.ts'
import { sentenceOf } from './sentence.ts'

type Word = ExplainedProduct['words'][number]

const word = (text: string, given: Partial<Word> = {}): Word => ({
  word: text,
  matched: 'word',
  forms: [text],
  fields: ['title'],
  idf: 1,
  contribution: 1,
  ...given,
})
const told = (given: Partial<Parameters<typeof sentenceOf>[0]>) =>
  sentenceOf({
    place: 1,
    ownPlace: 1,
    words: [],
    boosts: [],
    pinnedBy: null,
    buriedBy: null,
    ...given,
  })

test('words in one place are told together, and what is missing is said', () => {
  const words = [
    word('blue'),
    word('mug', { matched: 'synonym', forms: ['cup'] }),
    word('large', { matched: null, forms: [], fields: [] }),
  ]
  expect(told({ words: [word('blue'), word('mug')] }).en).toBe(
    'First: the title has “blue” and “mug”.',
  )
  expect(told({ words }).en).toBe(
    'First: the title has “blue”, the title has “mug” (cup) as a synonym, one word is missing.',
  )
})

test('a lift names the rule and the place without it', () => {
  const boosts = [{ id: 1, name: 'Loy Krathong', percent: 50 }]
  const { en, th } = told({ place: 3, ownPlace: 9, boosts, words: [word('lamp')] })
  expect(en).toBe(
    'Third: the title has “lamp”; lifted +50 % by “Loy Krathong”; ninth without rules.',
  )
  expect(th).toContain('ดันขึ้น +50 % โดย “Loy Krathong”')
})

test('a pin is said alone', () => {
  const pinnedBy = { id: 1, name: 'Summer' }
  expect(told({ place: 12, ownPlace: null, pinnedBy }).en).toBe(
    '12th: pinned by “Summer”; far behind without rules.',
  )
})
