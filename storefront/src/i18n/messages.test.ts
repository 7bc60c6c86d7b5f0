import { describe, expect, it } from 'vitest'
import en from '../../messages/en.json' with { type: 'json' }
import th from '../../messages/th.json' with { type: 'json' }
import { fill } from './fill.ts'
import { translate } from './translate.ts'

function flatten(node: object, prefix = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value as object, `${prefix}${key}.`),
  )
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/gu)].map((match) => match[1] ?? ''))].toSorted()

describe('messages', () => {
  it('say the same things in every language', () => {
    expect(flatten(th).map(([key]) => key)).toEqual(flatten(en).map(([key]) => key))
  })

  it('name the same values in every language', () => {
    const thai = new Map(flatten(th))
    for (const [key, text] of flatten(en)) {
      const own = placeholders(text).filter((name) => !/^(?:one|other|No|Nothing)$/u.test(name))
      const theirs = placeholders(thai.get(key) ?? '')
      expect(theirs, key).toEqual(expect.arrayContaining(own))
    }
  })

  it('are never empty', () => {
    for (const [key, text] of [...flatten(en), ...flatten(th)]) expect(text, key).not.toBe('')
  })
})

describe('translate', () => {
  it('counts as each language does', () => {
    expect(translate('en', 'category')('count', { count: 1 })).toBe('1 piece')
    expect(translate('en', 'category')('count', { count: 2 })).toBe('2 pieces')
    expect(translate('th', 'category')('count', { count: 2 })).toBe('2 ชิ้น')
  })
})

describe('fill', () => {
  it('puts values into a template and leaves what it does not know', () => {
    expect(fill('Only {count} left of {what}', { count: 3 })).toBe('Only 3 left of {what}')
  })
})
