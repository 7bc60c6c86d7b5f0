import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { AmountMinor } from '../../primitives/money.ts'
import { MAX_PAGE_SIZE, PageInfo } from '../../primitives/page.ts'
import { Slug } from '../../primitives/slug.ts'
import { ReadContext } from './context.ts'
import { Facet } from './facets.ts'
import { ProductCard } from './products.ts'
import { SearchNote } from './search-note.ts'

export const PRODUCT_SORTS = [
  'featured',
  'newest',
  'price_asc',
  'price_desc',
  'rating',
  'title',
] as const
export const ProductSort = z.enum(PRODUCT_SORTS).meta({ id: 'ProductSort' })
export type ProductSort = z.infer<typeof ProductSort>

const SLUGS = /^[\p{L}\p{M}\p{N}]+(?:[-,][\p{L}\p{M}\p{N}]+)*$/u
const ATTRIBUTE_FILTER = /^[a-z0-9][a-z0-9-]*:[^,:]+(?:,[a-z0-9][a-z0-9-]*:[^,:]+)*$/u

export const ProductListQuery = ReadContext.extend({
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      'Words to look for, in any language: misspelt ones, beginnings and numbers with units are understood. Those with all the words come first; with the sort `featured`, the best match does.',
  }),
  verbatim: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .meta({
      description:
        '`true`: the words of `q` as they were typed, for whoever does not want those of `search.corrected`. Misspelt words are not corrected and the editors’ replacements do not hold; other forms of a word, beginnings and synonyms still count. Means nothing without `q`.',
    }),
  category: Slug.optional().meta({
    description: 'Slug of a category, such as `tableware`; its descendants count as well.',
  }),
  brand: z.string().max(2000).regex(SLUGS).optional().meta({
    description: 'Slug of a brand, or several separated by commas: they widen.',
  }),
  collection: Slug.optional().meta({ description: 'Slug of a collection.' }),
  tag: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'A tag of the editors, such as `new`, exactly as it is written.' }),
  ids: z
    .string()
    .regex(/^\d+(,\d+){0,99}$/u)
    .optional()
    .meta({ description: 'Product ids, separated by commas, such as `12,15,7`.' }),
  priceMin: z.coerce
    .number()
    .pipe(AmountMinor)
    .optional()
    .meta({ description: 'Lowest price, in minor units of `currency`.' }),
  priceMax: z.coerce
    .number()
    .pipe(AmountMinor)
    .optional()
    .meta({ description: 'Highest price, in minor units of `currency`.' }),
  attributes: z.string().max(1000).regex(ATTRIBUTE_FILTER).optional().meta({
    description:
      'Attribute and option values as `key:value`, separated by commas, such as `material:teak,material:rattan,colour:celadon`: values of one key widen, further keys narrow.',
  }),
  ratingMin: z.coerce
    .number()
    .pipe(z.int().min(1).max(5))
    .optional()
    .meta({ description: 'At least so many stars on average.' }),
  inStock: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({ description: '`true`: only what can be ordered now.' }),
  sort: ProductSort.default('featured').meta({
    description:
      '`featured` is the order of the editors, or the best match of a search; prices sort in `currency`, products without one last; so do those that nobody rated.',
  }),
  facets: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .meta({ description: '`true`: what the list can be narrowed by, with counts.' }),
  limit: z.coerce
    .number()
    .pipe(z.int().min(1).max(MAX_PAGE_SIZE))
    .default(24)
    .meta({ description: 'How many entries one page holds.' }),
  page: z.coerce
    .number()
    .pipe(z.int().min(1).max(10_000))
    .default(1)
    .meta({ description: 'Which page, from 1. Ignored with `cursor`.' }),
  cursor: z.string().max(4000).optional().meta({
    description:
      'The `nextCursor` of the page before: steadier and faster than `page` in long lists.',
  }),
})
export type ProductListQuery = z.output<typeof ProductListQuery>

export const ProductList = z
  .strictObject({
    items: z.array(ProductCard),
    pageInfo: PageInfo,
    facets: z.array(Facet).nullable().meta({ description: 'Null unless asked for.' }),
    search: SearchNote.nullable().meta({ description: 'Null without `q`.' }),
  })
  .meta({ id: 'ProductList' })
export type ProductList = z.infer<typeof ProductList>

export const listProducts = defineEndpoint({
  id: 'listProducts',
  method: 'GET',
  path: '/store/v1/products',
  summary: 'List products',
  description: 'Published products as cards, filtered, sorted and paged.',
  params: undefined,
  query: ProductListQuery,
  response: ProductList,
  problems: ['category_not_found', 'brand_not_found', 'collection_not_found'],
})
