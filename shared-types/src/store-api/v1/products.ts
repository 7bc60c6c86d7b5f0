import { z } from 'zod'
import { defineEndpoint } from '../../primitives/endpoint.ts'
import { Image } from '../../primitives/image.ts'
import { Price, PriceRange } from '../../primitives/money.ts'
import { RichText } from '../../primitives/rich-text.ts'
import { Slug } from '../../primitives/slug.ts'
import { Alternate, Breadcrumb, ReadContext, Seo } from './context.ts'

/** How many can be had, and how to say it. */
export const Stock = z
  .strictObject({
    state: z.enum(['in_stock', 'low_stock', 'backorder', 'out_of_stock']).meta({
      description: '`low_stock` is five or fewer; `backorder` can be ordered and comes later.',
    }),
    available: z
      .int()
      .min(0)
      .meta({ description: 'Pieces that can be had now: on hand minus reserved.' }),
  })
  .meta({ id: 'Stock' })
export type Stock = z.infer<typeof Stock>

/** Up to this many pieces the stock is said to be low. */
export const LOW_STOCK_THRESHOLD = 5

/** A colour or material to show as a small circle. */
export const Swatch = z
  .strictObject({
    label: z.string(),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/u)
      .meta({ description: 'CSS hex colour.' }),
  })
  .meta({ id: 'Swatch' })
export type Swatch = z.infer<typeof Swatch>

export const BrandRef = z
  .strictObject({ slug: z.string(), name: z.string() })
  .meta({ id: 'BrandRef' })
export type BrandRef = z.infer<typeof BrandRef>

/** What buyers think of a product: of the reviews that were let through. */
export const Rating = z
  .strictObject({
    average: z.number().min(1).max(5).meta({ description: 'Stars, to one decimal.' }),
    count: z.int().min(1),
  })
  .meta({ id: 'Rating' })
export type Rating = z.infer<typeof Rating>

/** What a list shows of a product. */
export const ProductCard = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    subtitle: z
      .string()
      .nullable()
      .meta({ description: 'A few words below the title, such as the material.' }),
    brand: BrandRef.nullable(),
    image: Image.nullable(),
    hoverImage: Image.nullable(),
    price: PriceRange.nullable().meta({
      description:
        'Null when the product is not sold in this currency. Never zero for a missing price.',
    }),
    stock: Stock,
    rating: Rating.nullable().meta({ description: 'Null while nobody has reviewed it.' }),
    swatches: z.array(Swatch),
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'ProductCard' })
export type ProductCard = z.infer<typeof ProductCard>

/** A typed fact about a product. */
export const Attribute = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    type: z.enum(['text', 'number', 'boolean', 'option']),
    values: z.array(z.strictObject({ key: z.string(), label: z.string() })).meta({
      description: 'One value, or several for an `option`. A number carries its unit in the label.',
    }),
  })
  .meta({ id: 'Attribute' })
export type Attribute = z.infer<typeof Attribute>

/** One thing a shopper chooses, such as the colour. */
export const ProductOption = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    values: z.array(
      z.strictObject({ key: z.string(), label: z.string(), swatch: z.string().nullable() }),
    ),
  })
  .meta({ id: 'ProductOption' })
export type ProductOption = z.infer<typeof ProductOption>

/** One thing that can be put into a cart. */
export const Variant = z
  .strictObject({
    id: z.string(),
    sku: z.string(),
    barcode: z.string().nullable(),
    title: z.string().meta({
      description:
        'The chosen options in words, such as `Celadon`; the product title when there are none.',
    }),
    options: z.record(z.string(), z.string()).meta({ description: 'Option key → value key.' }),
    price: Price.nullable().meta({ description: 'Null when it is not sold in this currency.' }),
    stock: Stock,
    weightGrams: z.int().min(0).nullable(),
    imageIds: z
      .array(z.string())
      .meta({ description: 'Images of the gallery that show this variant.' }),
  })
  .meta({ id: 'Variant' })
export type Variant = z.infer<typeof Variant>

/** Everything a product page shows. */
export const Product = z
  .strictObject({
    ...ProductCard.shape,
    description: RichText,
    gallery: z.array(Image),
    options: z.array(ProductOption),
    variants: z.array(Variant).min(1),
    attributes: z.array(Attribute),
    tags: z.array(z.string()),
    breadcrumbs: z.array(Breadcrumb),
    related: z.array(ProductCard),
    alternates: z.array(Alternate),
    seo: Seo,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Product' })
export type Product = z.infer<typeof Product>

/** What changes while someone looks at a product. */
export const ProductOffers = z
  .strictObject({
    productId: z.string(),
    offers: z.array(
      z.strictObject({ variantId: z.string(), price: Price.nullable(), stock: Stock }),
    ),
  })
  .meta({ id: 'ProductOffers' })
export type ProductOffers = z.infer<typeof ProductOffers>

const ProductParams = z.strictObject({ slug: Slug })

export const getProduct = defineEndpoint({
  id: 'getProduct',
  method: 'GET',
  path: '/store/v1/products/{slug}',
  summary: 'One product',
  description:
    'A published product with everything its page shows. A former slug answers with the product under its present one: compare `slug` and redirect.',
  params: ProductParams,
  query: ReadContext,
  response: Product,
  problems: ['product_not_found'],
})

export const getProductOffers = defineEndpoint({
  id: 'getProductOffers',
  method: 'GET',
  path: '/store/v1/products/{slug}/offers',
  summary: 'Prices and stock of a product',
  description:
    'The price and the stock of each variant, and nothing else: small enough to ask again while someone is looking.',
  params: ProductParams,
  query: ReadContext,
  response: ProductOffers,
  problems: ['product_not_found'],
})
