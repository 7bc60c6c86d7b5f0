import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import { Notice } from '@vitrine/shared-types/store-api/v1/notices'
import { describe, expect, it } from 'vitest'
import { sayNotice, type NoticeData } from './notice.ts'

const ALL: NoticeData[] = [
  ...(
    [
      'order_partly_paid',
      'order_paid',
      'payment_failed',
      'payment_expired',
      'order_cancelled',
      'pieces_cancelled',
      'parcel_shipped',
      'parcel_delivered',
      'refund_made',
      'return_approved',
      'return_rejected',
    ] as const
  ).map((kind) => ({ kind, number: 'V-261121-7K3QA' })),
  { kind: 'review_published', title: 'Mug', slug: 'แก้ว' },
  { kind: 'back_in_stock', title: 'Mug', slug: 'mug' },
  { kind: 'password_changed' },
  { kind: 'email_changed' },
  { kind: 'session_stolen' },
]

describe.each(LOCALES)('in %s', (locale) => {
  it.each(ALL)('$kind is said as the contract has it', (data) => {
    const said = sayNotice(data, locale)
    Notice.parse({ ...said, id: '1', isRead: false, at: new Date().toISOString() })
    expect(/[\u0E00-\u0E7F]/u.test(said.title)).toBe(locale === 'th')
  })
})

it('leads to the order it is about', () => {
  const said = sayNotice({ kind: 'parcel_shipped', number: 'V-261121-7K3QA' }, 'en')
  expect(said).toEqual({
    type: 'order',
    title: 'Your parcel is on its way',
    text: 'Order V-261121-7K3QA',
    path: '/orders/V-261121-7K3QA',
  })
})
