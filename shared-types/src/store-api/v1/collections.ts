import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Image } from '../../primitives/image.ts'
import { Slug } from '../../primitives/slug.ts'
import { Alternate, ReadContext, Seo } from './context.ts'

/** A selection of products by rules of the editors, such as "new and below 500 baht". */
export const ProductCollection = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    image: Image.nullable(),
    alternates: z.array(Alternate),
    seo: Seo,
  })
  .meta({ id: 'ProductCollection' })
export type ProductCollection = z.infer<typeof ProductCollection>

export const listCollections = defineEndpoint({
  id: 'listCollections',
  method: 'GET',
  path: '/store/v1/collections',
  summary: 'Selections of products',
  description:
    'All published collections. Ask `listProducts` with `collection` for what is in one.',
  params: undefined,
  query: ReadContext,
  response: z
    .strictObject({ items: z.array(ProductCollection) })
    .meta({ id: 'ProductCollectionList' }),
  problems: [],
})

export const getCollection = defineEndpoint({
  id: 'getCollection',
  method: 'GET',
  path: '/store/v1/collections/{slug}',
  summary: 'One selection of products',
  description: 'A former slug answers with the collection under its present one.',
  params: z.strictObject({ slug: Slug }),
  query: ReadContext,
  response: ProductCollection,
  problems: ['collection_not_found'],
})
