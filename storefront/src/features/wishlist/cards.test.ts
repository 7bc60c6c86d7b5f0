import { describe, expect, it } from 'vitest'
import { inOrder } from './cards.ts'

describe('the cards of a list', () => {
  it('stand in its order, and what is gone is told apart', () => {
    const cards = [{ id: '1' }, { id: '2' }]
    expect(inOrder(['2', '9', '1'], cards)).toEqual({
      cards: [{ id: '2' }, { id: '1' }],
      gone: ['9'],
    })
  })
})
