import { expect, test } from 'vitest'
import { lettersAddress, readLetterSearch } from './letter-search.ts'
import { LETTER_POLICY, safeDocument } from './safe-document.ts'

test('what the address says is read, what makes no sense is passed over', () => {
  expect(readLetterSearch({ q: ' nok ', show: 'failed', before: '12', letter: '7' })).toEqual({
    q: 'nok',
    only: 'failed',
    before: 12,
    letter: 7,
  })
  expect(readLetterSearch({ q: ['a'], show: 'toString', before: '-1', letter: '1; DROP' })).toEqual(
    {
      q: undefined,
      only: undefined,
      before: undefined,
      letter: undefined,
    },
  )
})

test('an address leads back to the same search', () => {
  const search = { q: 'nok & pin', only: 'kept', before: 3, letter: 4 } as const
  const query = new URL(lettersAddress('http://x/letters', search)).searchParams
  expect(readLetterSearch(Object.fromEntries(query))).toEqual(search)
  expect(lettersAddress('/letters', {})).toBe('/letters')
})

test.each(['<html><head><style>a{}</style></head><body>x</body></html>', '<p>x</p>'])(
  'the policy stands before anything that %s could load',
  (html) => {
    const document = safeDocument(html)
    const policy = document.indexOf(LETTER_POLICY)
    expect(policy).toBeGreaterThan(0)
    expect(policy).toBeLessThan(document.search(/<style|<p>|<body/u))
  },
)
