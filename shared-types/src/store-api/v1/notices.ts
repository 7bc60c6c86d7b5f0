import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Locale } from '../../primitives/locale.ts'
import { Email, Secret } from '../../primitives/text.ts'

/** Something that a customer may want to know, told in the shop. */
export const Notice = z
  .strictObject({
    id: z.string(),
    type: z.enum(['order', 'review', 'back_in_stock', 'account']),
    title: z.string(),
    text: z.string().nullable(),
    path: z.string().startsWith('/').nullable().meta({
      description: 'Where it leads in the shop, without the language, such as `/orders/V-…`.',
    }),
    isRead: z.boolean(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Notice' })
export type Notice = z.infer<typeof Notice>

export const listNotices = defineCommerceEndpoint({
  id: 'listNotices',
  method: 'GET',
  path: '/store/v1/customers/me/notices',
  summary: 'Notices for the customer',
  description: 'The newest fifty, in the customer’s language.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: z
    .strictObject({ items: z.array(Notice), unread: z.int().min(0) })
    .meta({ id: 'NoticeList' }),
  problems: [],
})

export const markNoticesRead = defineCommerceEndpoint({
  id: 'markNoticesRead',
  method: 'POST',
  path: '/store/v1/customers/me/notices/read',
  summary: 'Mark notices as read',
  description: 'All up to and including one.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: z.strictObject({ upTo: z.string().regex(/^\d{1,18}$/u) }),
  response: undefined,
  problems: [],
})

export const watchStock = defineCommerceEndpoint({
  id: 'watchStock',
  method: 'POST',
  path: '/store/v1/stock-alerts',
  summary: 'Write to me when it is back',
  description: 'One letter when the variant can be ordered again. The letter can undo it.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({
    variantId: z.string().regex(/^\d{1,9}$/u),
    email: Email,
    locale: Locale,
  }),
  response: z.strictObject({ status: z.literal('noted') }).meta({ id: 'StockAlertNoted' }),
  status: 202,
  problems: ['variant_not_found'],
})

export const unwatchStock = defineCommerceEndpoint({
  id: 'unwatchStock',
  method: 'POST',
  path: '/store/v1/stock-alerts/removal',
  summary: 'Do not write to me after all',
  description: 'Takes the token of the letter; using it twice is no error.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ token: Secret }),
  response: undefined,
  problems: [],
})
