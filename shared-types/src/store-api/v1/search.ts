import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Locale } from '../../primitives/locale.ts'
import { BrandRef, ProductCard } from './products.ts'
import { Breadcrumb, ReadContext } from './context.ts'

const SearchText = z.string().trim().min(1).max(200)

/** What to offer while somebody types. */
export const SearchSuggestions = z
  .strictObject({
    queries: z.array(z.string()).meta({
      description: 'What others searched for, often and with results, that begins like this.',
    }),
    categories: z.array(
      z.strictObject({ slug: z.string(), title: z.string(), path: z.array(Breadcrumb) }),
    ),
    brands: z.array(BrandRef),
    products: z.array(ProductCard),
  })
  .meta({ id: 'SearchSuggestions' })
export type SearchSuggestions = z.infer<typeof SearchSuggestions>

export const suggestSearches = defineEndpoint({
  id: 'suggestSearches',
  method: 'GET',
  path: '/store/v1/search/suggestions',
  summary: 'What to offer while somebody types',
  description:
    'Popular searches, categories, brands and products for the beginning of a search. Ask it at every pause in typing: it is quick.',
  params: undefined,
  query: ReadContext.extend({
    q: SearchText.meta({ description: 'What was typed so far.' }),
    limit: z.coerce
      .number()
      .pipe(z.int().min(1).max(10))
      .default(5)
      .meta({ description: 'How many of each kind at most.' }),
  }),
  response: SearchSuggestions,
  problems: [],
})

const ProductId = z.string().regex(/^\d{1,9}$/u)
const about = { q: SearchText, locale: Locale }

/** One step of a search, as counted: it names nobody. */
export const SearchStep = z
  .discriminatedUnion('step', [
    z.strictObject({ step: z.literal('searched'), ...about, total: z.int().min(0) }),
    z.strictObject({
      step: z.literal('opened'),
      ...about,
      productId: ProductId,
      position: z.int().min(1).max(10_000).meta({ description: 'Its place in the list, from 1.' }),
    }),
    z.strictObject({ step: z.literal('added'), ...about, productId: ProductId }),
  ])
  .meta({ id: 'SearchStep' })
export type SearchStep = z.infer<typeof SearchStep>

export const recordSearch = defineCommerceEndpoint({
  id: 'recordSearch',
  method: 'POST',
  path: '/store/v1/search/steps',
  summary: 'Count a step of a search',
  description:
    'Tells the merchants what people look for and what they find. Only sums by day are kept; nothing that looks like a mail address or a telephone number is.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: SearchStep,
  response: undefined,
  problems: [],
})
