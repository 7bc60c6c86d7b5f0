import type { OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { expect, it } from 'vitest'
import { cancelledNote, notesOfLine } from './line-notes.ts'
import { orderWords } from './words.ts'

const LINE = { quantity: 2, fulfilled: 0, returned: 0, refunded: 0, cancelledQuantity: 0 }
const notes = (given: Partial<OrderLine>, locale: 'en' | 'th' = 'en') =>
  notesOfLine(
    { status: 'processing' },
    { ...LINE, ...given } as OrderLine,
    orderWords(locale).order.items,
  )

it('says which pieces were cancelled, once, in the reader’s words', () => {
  const cancelled = { cancelledQuantity: 1, refunded: 1 }
  expect(notes(cancelled)).toEqual(['1 of 2 cancelled'])
  expect(notes(cancelled, 'th')).toEqual(['ยกเลิก 1 จาก 2 ชิ้น'])
})

it('counts what is sent against what is still to be sent', () => {
  expect(notes({ fulfilled: 1 })).toEqual(['1 sent'])
  expect(notes({ fulfilled: 1, cancelledQuantity: 1, refunded: 1 })).toEqual(['1 of 2 cancelled'])
  expect(notes({ quantity: 4, fulfilled: 2, cancelledQuantity: 1, refunded: 2 })).toEqual([
    '2 sent',
    '1 of 4 cancelled',
    '1 refunded',
  ])
})

it('says nothing of a part once the whole order is cancelled', () => {
  const line = { ...LINE, cancelledQuantity: 1, refunded: 1 } as OrderLine
  const { items } = orderWords('en').order
  expect(cancelledNote({ status: 'cancelled' }, line, items)).toBeNull()
  expect(notesOfLine({ status: 'cancelled' }, line, items)).toEqual([])
})
