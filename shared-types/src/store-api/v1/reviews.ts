import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Locale } from '../../primitives/locale.ts'
import { MAX_PAGE_SIZE, PageInfo } from '../../primitives/page.ts'
import { Slug } from '../../primitives/slug.ts'
import { typed } from '../../primitives/text.ts'
import { ReadContext } from './context.ts'
import { OrderNumber } from './orders.ts'

export const Stars = z.int().min(1).max(5).meta({ id: 'Stars' })

/** A review that staff have let through. Everybody who writes one has bought the thing. */
export const Review = z
  .strictObject({
    id: z.string(),
    stars: Stars,
    title: z.string().nullable(),
    text: z.string().nullable(),
    author: z.string().meta({ description: 'The name the author chose to show.' }),
    locale: Locale.meta({ description: 'The language it was written in.' }),
    variantTitle: z.string().nullable(),
    reply: z.string().nullable().meta({ description: 'What the shop answers.' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Review' })
export type Review = z.infer<typeof Review>

export const ReviewList = z
  .strictObject({
    items: z.array(Review),
    counts: z
      .array(z.int().min(0))
      .length(5)
      .meta({ description: 'How many gave one star, two, … five.' }),
    pageInfo: PageInfo.omit({ nextCursor: true }),
  })
  .meta({ id: 'ReviewList' })
export type ReviewList = z.infer<typeof ReviewList>

export const listReviews = defineEndpoint({
  id: 'listReviews',
  method: 'GET',
  path: '/store/v1/products/{slug}/reviews',
  summary: 'Reviews of a product',
  description: 'Those that were let through, in the reader’s language first, then the newest.',
  params: z.strictObject({ slug: Slug }),
  query: ReadContext.extend({
    page: z.coerce
      .number()
      .pipe(z.int().min(1).max(1000))
      .default(1)
      .meta({ description: 'Which page, from 1.' }),
    limit: z.coerce
      .number()
      .pipe(z.int().min(1).max(MAX_PAGE_SIZE))
      .default(10)
      .meta({ description: 'How many reviews one page holds.' }),
  }),
  response: ReviewList,
  problems: ['product_not_found'],
})

/** A thing in an order that can be reviewed, or has been. */
export const Reviewable = z
  .strictObject({
    productId: z.string(),
    slug: z.string(),
    title: z.string(),
    state: z.enum(['open', 'waiting', 'published', 'rejected']),
    stars: Stars.nullable(),
  })
  .meta({ id: 'Reviewable' })
export type Reviewable = z.infer<typeof Reviewable>

export const listReviewables = defineCommerceEndpoint({
  id: 'listReviewables',
  method: 'GET',
  path: '/store/v1/orders/{number}/reviews',
  summary: 'What of an order can be reviewed',
  description: 'Things that were delivered, once each.',
  caller: 'orderHolder',
  params: z.strictObject({ number: OrderNumber }),
  query: undefined,
  body: undefined,
  response: z.strictObject({ items: z.array(Reviewable) }).meta({ id: 'ReviewableList' }),
  problems: ['order_not_found'],
})

export const writeReview = defineCommerceEndpoint({
  id: 'writeReview',
  method: 'POST',
  path: '/store/v1/orders/{number}/reviews',
  summary: 'Review something you bought',
  description: 'Staff read it before others do. One review for each product and order.',
  caller: 'orderHolder',
  params: z.strictObject({ number: OrderNumber }),
  query: undefined,
  body: z.strictObject({
    productId: z.string().regex(/^\d{1,9}$/u),
    stars: Stars,
    title: typed(120).nullable().default(null),
    text: typed(4000).nullable().default(null),
    author: typed(60),
    locale: Locale,
  }),
  response: Reviewable,
  status: 202,
  problems: ['order_not_found', 'not_bought', 'reviewed_already'],
})
