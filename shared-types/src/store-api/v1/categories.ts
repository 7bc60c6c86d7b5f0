import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Image } from '../../primitives/image.ts'
import { Slug } from '../../primitives/slug.ts'
import { Alternate, Breadcrumb, ReadContext, Seo } from './context.ts'

/** A category with those below it. */
export interface CategoryNode {
  id: string
  slug: string
  title: string
  image: Image | null
  productCount: number
  children: CategoryNode[]
}
export const CategoryNode: z.ZodType<CategoryNode> = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    image: Image.nullable(),
    productCount: z.int().min(0).meta({ description: 'Published products in it and below it.' }),
    get children() {
      return z.array(CategoryNode)
    },
  })
  .meta({ id: 'CategoryNode' })

export const CategoryTree = z
  .strictObject({ items: z.array(CategoryNode) })
  .meta({ id: 'CategoryTree' })
export type CategoryTree = z.infer<typeof CategoryTree>

/** Everything a category page shows besides its products. */
export const Category = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    image: Image.nullable(),
    productCount: z.int().min(0),
    breadcrumbs: z.array(Breadcrumb),
    children: z.array(CategoryNode),
    alternates: z.array(Alternate),
    seo: Seo,
  })
  .meta({ id: 'Category' })
export type Category = z.infer<typeof Category>

export const listCategories = defineEndpoint({
  id: 'listCategories',
  method: 'GET',
  path: '/store/v1/categories',
  summary: 'The tree of categories',
  description:
    'All categories in the order the editors gave them, each with the number of published products in it and below it.',
  params: undefined,
  query: ReadContext,
  response: CategoryTree,
  problems: [],
})

export const getCategory = defineEndpoint({
  id: 'getCategory',
  method: 'GET',
  path: '/store/v1/categories/{slug}',
  summary: 'One category',
  description:
    'A category with its way down from the root and the categories below it. A former slug answers with the category under its present one.',
  params: z.strictObject({ slug: Slug }),
  query: ReadContext,
  response: Category,
  problems: ['category_not_found'],
})
