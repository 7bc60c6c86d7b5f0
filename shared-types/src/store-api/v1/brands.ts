import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Image } from '../../primitives/image.ts'
import { Slug } from '../../primitives/slug.ts'
import { Alternate, ReadContext, Seo } from './context.ts'

/** A maker or brand. */
export const Brand = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    tagline: z.string().nullable(),
    description: z.string().nullable(),
    image: Image.nullable(),
    productCount: z.int().min(0),
    alternates: z.array(Alternate),
    seo: Seo,
  })
  .meta({ id: 'Brand' })
export type Brand = z.infer<typeof Brand>

export const BrandList = z.strictObject({ items: z.array(Brand) }).meta({ id: 'BrandList' })
export type BrandList = z.infer<typeof BrandList>

export const listBrands = defineEndpoint({
  id: 'listBrands',
  method: 'GET',
  path: '/store/v1/brands',
  summary: 'All brands',
  description: 'Brands by name, each with its number of published products.',
  params: undefined,
  query: ReadContext,
  response: BrandList,
  problems: [],
})

export const getBrand = defineEndpoint({
  id: 'getBrand',
  method: 'GET',
  path: '/store/v1/brands/{slug}',
  summary: 'One brand',
  description:
    'A brand with its story. A former slug answers with the brand under its present one.',
  params: z.strictObject({ slug: Slug }),
  query: ReadContext,
  response: Brand,
  problems: ['brand_not_found'],
})
