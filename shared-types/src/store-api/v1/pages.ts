import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Image } from '../../primitives/image.ts'
import { Link } from '../../primitives/link.ts'
import { RichText } from '../../primitives/rich-text.ts'
import { Slug } from '../../primitives/slug.ts'
import { CategoryNode } from './categories.ts'
import { Alternate, ReadContext, Seo } from './context.ts'
import { ProductCard } from './products.ts'

export const HeroBlock = z
  .strictObject({
    type: z.literal('hero'),
    id: z.string(),
    eyebrow: z.string().nullable(),
    heading: z.string(),
    text: z.string().nullable(),
    image: Image,
    link: Link.nullable(),
  })
  .meta({ id: 'HeroBlock' })
export type HeroBlock = z.infer<typeof HeroBlock>

export const FeaturedProductsBlock = z
  .strictObject({
    type: z.literal('featuredProducts'),
    id: z.string(),
    heading: z.string(),
    text: z.string().nullable(),
    products: z.array(ProductCard),
    link: Link.nullable(),
  })
  .meta({ id: 'FeaturedProductsBlock' })
export type FeaturedProductsBlock = z.infer<typeof FeaturedProductsBlock>

export const CategoryTilesBlock = z
  .strictObject({
    type: z.literal('categoryTiles'),
    id: z.string(),
    heading: z.string(),
    categories: z.array(CategoryNode),
  })
  .meta({ id: 'CategoryTilesBlock' })
export type CategoryTilesBlock = z.infer<typeof CategoryTilesBlock>

export const StoryBlock = z
  .strictObject({
    type: z.literal('story'),
    id: z.string(),
    eyebrow: z.string().nullable(),
    heading: z.string(),
    text: RichText,
    image: Image,
    imageSide: z.enum(['left', 'right']),
    link: Link.nullable(),
  })
  .meta({ id: 'StoryBlock' })
export type StoryBlock = z.infer<typeof StoryBlock>

export const RichTextPageBlock = z
  .strictObject({ type: z.literal('richText'), id: z.string(), text: RichText })
  .meta({ id: 'RichTextPageBlock' })
export type RichTextPageBlock = z.infer<typeof RichTextPageBlock>

/** A part of a page; a reader that meets a `type` it does not know leaves that part out. */
export const PageBlock = z
  .discriminatedUnion('type', [
    HeroBlock,
    FeaturedProductsBlock,
    CategoryTilesBlock,
    StoryBlock,
    RichTextPageBlock,
  ])
  .meta({ id: 'PageBlock' })
export type PageBlock = z.infer<typeof PageBlock>

/** A page that editors compose of blocks. The shop's front page has the slug `home`. */
export const ContentPage = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    blocks: z.array(PageBlock),
    alternates: z.array(Alternate),
    seo: Seo,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ContentPage' })
export type ContentPage = z.infer<typeof ContentPage>

export const PageSummaryList = z
  .strictObject({
    items: z.array(
      z.strictObject({ slug: z.string(), title: z.string(), updatedAt: z.iso.datetime() }),
    ),
  })
  .meta({ id: 'PageSummaryList' })
export type PageSummaryList = z.infer<typeof PageSummaryList>

export const listPages = defineEndpoint({
  id: 'listPages',
  method: 'GET',
  path: '/store/v1/pages',
  summary: 'All pages',
  description: 'Slug and title of every published page.',
  params: undefined,
  query: ReadContext,
  response: PageSummaryList,
  problems: [],
})

export const getPage = defineEndpoint({
  id: 'getPage',
  method: 'GET',
  path: '/store/v1/pages/{slug}',
  summary: 'One page',
  description:
    'A published page with its blocks filled in. The front page is `home`. A former slug answers with the page under its present one.',
  params: z.strictObject({ slug: Slug }),
  query: ReadContext,
  response: ContentPage,
  problems: ['page_not_found'],
})
