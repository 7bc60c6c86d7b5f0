import { describe, expect, test } from 'vitest'
import { fieldChanges } from './field-changes.ts'

describe('fieldChanges', () => {
  test('names what changed by its path, and nothing else', () => {
    const before = {
      id: 4,
      title: 'Cup',
      prices: { THB: { amount: 100, compareAt: null } },
      rank: 3,
    }
    const after = {
      id: 4,
      title: 'Cup',
      prices: { THB: { amount: 120, compareAt: null } },
      rank: 3,
    }
    expect(fieldChanges(before, after)).toEqual({ 'prices.THB.amount': { from: 100, to: 120 } })
  })

  test('takes missing, null and empty for the same', () => {
    expect(fieldChanges({ note: null, tags: [] }, { note: '' })).toEqual({})
    expect(fieldChanges({ note: undefined }, { note: 'New' })).toEqual({
      note: { from: null, to: 'New' },
    })
  })

  test('tells related documents by their ids, filled in or not', () => {
    const brand = { id: 7, name: 'Kiln', updatedAt: 'yesterday' }
    expect(fieldChanges({ brand }, { brand: 7 })).toEqual({})
    expect(
      fieldChanges({ categories: [1, 2] }, { categories: [{ id: 2, title: 'Cups' }] }),
    ).toEqual({ categories: { from: [1, 2], to: [2] } })
  })

  test('says nothing of passwords, sessions and the time of saving', () => {
    const before = { role: 'editor', password: 'one', hash: 'a', salt: 'b', updatedAt: '1' }
    const after = { role: 'admin', password: 'two', hash: 'c', salt: 'd', updatedAt: '2' }
    expect(fieldChanges(before, after)).toEqual({ role: { from: 'editor', to: 'admin' } })
  })

  test('cuts long texts', () => {
    const changes = fieldChanges({ text: 'short' }, { text: 'x'.repeat(5000) })
    expect(String(changes['text']?.to)).toHaveLength(301)
  })

  test('treats rich text as one field', () => {
    const text = (word: string) => ({ root: { children: [{ text: word }], version: 1 } })
    expect(Object.keys(fieldChanges({ story: text('a') }, { story: text('b') }))).toEqual(['story'])
  })
})
