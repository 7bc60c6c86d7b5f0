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
const whole = { sum: 1, coverage: 1, neighbours: 1, without: 1, unwanted: null }
const told = (given: Partial<Parameters<typeof sentenceOf>[0]>) =>
  sentenceOf({
    place: 1,
    ownPlace: 1,
    words: [],
    wording: whole,
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
  expect(told({ words, wording: { ...whole, coverage: 0.6 } }).en).toBe(
    'First: the title has “blue”, the title has “mug” (cup) as a synonym, one word is missing.',
  )
})

test('words that a whole run explains are not missing', () => {
  const words = [
    word('ตะ', { matched: null, forms: [], fields: [] }),
    word('ตะกล้า', { matched: 'typo', forms: ['ตะกร้า'] }),
  ]
  expect(told({ words }).en).toBe(
    'First: the title has “ตะกล้า” (ตะกร้า) with a slip of the keyboard.',
  )
})

test('words side by side, and what was not wanted, are told', () => {
  const wording = { ...whole, neighbours: 1.12, without: 0.8, unwanted: 'arms' }
  const { en, th } = told({ words: [word('oak'), word('chair')], wording })
  expect(en).toBe(
    'First: the title has “oak” and “chair”; the title has them side by side, as they were asked for; lowered: the title names “arms”, which was not wanted.',
  )
  expect(th).toContain('“arms” ซึ่งผู้ค้นหาไม่ต้องการ')
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
