import type { Image } from '../primitives/image.ts'
import type { EndpointResponse } from '../primitives/endpoint.ts'
import type { CategoryNode } from '../store-api/v1/categories.ts'
import type { EndpointId, Endpoints } from '../store-api/v1/endpoints.ts'
import type { ProductCard } from '../store-api/v1/products.ts'

/** Stands for the picture that is shown until the real one has come. */
const PLACEHOLDER = 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4'
const NOON = '2026-03-14T05:00:00.000Z'

const image: Image = {
  id: '31',
  alt: 'A celadon mug on a linen cloth',
  path: '/stoneware-mug-celadon-3f9a1c07.jpg',
  width: 1600,
  height: 2000,
  focalPoint: { x: 50, y: 46 },
  placeholder: PLACEHOLDER,
  sizes: [
    { width: 640, height: 800, format: 'avif', path: '/stoneware-mug-celadon-3f9a1c07-640.avif' },
    { width: 640, height: 800, format: 'webp', path: '/stoneware-mug-celadon-3f9a1c07-640.webp' },
  ],
}

const card: ProductCard = {
  id: '12',
  slug: 'stoneware-mug',
  title: 'Stoneware mug',
  subtitle: 'Wheel-thrown, bare clay foot',
  brand: { slug: 'din-doi-kiln', name: 'Din Doi Kiln' },
  image,
  hoverImage: null,
  price: { currency: 'THB', minMinor: 59_000, maxMinor: 59_000, compareAtMinor: null },
  stock: { state: 'in_stock', available: 48 },
  rating: { average: 4.7, count: 3 },
  swatches: [{ label: 'Celadon', colour: '#a9c3b1' }],
  publishedAt: NOON,
}

const price = { currency: 'THB', amountMinor: 59_000, compareAtMinor: null } as const
const stock = { state: 'in_stock', available: 48 } as const
const seo = { title: 'Stoneware mug', description: 'The mug we reach for every morning.' }
const bothLocales = (slug: string) => [
  { locale: 'en' as const, slug },
  { locale: 'th' as const, slug },
]

const cups: CategoryNode = {
  id: '4',
  slug: 'cups-mugs',
  title: 'Cups & mugs',
  image: null,
  productCount: 7,
  children: [],
}
const tableware: CategoryNode = {
  id: '1',
  slug: 'tableware',
  title: 'Tableware',
  image,
  productCount: 23,
  children: [cups],
}

const brand = {
  id: '2',
  slug: 'din-doi-kiln',
  name: 'Din Doi Kiln',
  tagline: 'Stoneware from the hills of Chiang Mai',
  description: 'Three potters and one wood-fired kiln.',
  image: null,
  productCount: 11,
  alternates: bothLocales('din-doi-kiln'),
  seo: { title: 'Din Doi Kiln', description: 'Stoneware from the hills of Chiang Mai.' },
}

/** What each endpoint may answer, for the reference. */
const gifts = {
  id: '2',
  slug: 'gifts-under-1000',
  title: 'Gifts under ฿1,000',
  description: 'Small things with a lot of heart.',
  image: null,
  alternates: bothLocales('gifts-under-1000'),
  seo: { title: 'Gifts under ฿1,000', description: 'Small things with a lot of heart.' },
}

/** One answer of every endpoint, for the reference. */
export const EXAMPLES: { [Id in EndpointId]: EndpointResponse<Endpoints[Id]> } = {
  listProducts: {
    items: [card],
    pageInfo: { total: 25, page: 1, pageCount: 2, limit: 24, nextCursor: 'eyJvIjoiZmVhdHVyZWQ' },
    facets: [
      {
        type: 'attribute',
        key: 'material',
        label: 'Material',
        values: [
          { key: 'stoneware', label: 'Stoneware', count: 11, isSelected: false, swatch: null },
        ],
      },
      { type: 'stock', inStock: 23, isSelected: false },
    ],
    search: { corrected: null, isRelaxed: false },
  },
  suggestSearches: {
    queries: ['stoneware mug'],
    categories: [
      {
        slug: 'cups-mugs',
        title: 'Cups & mugs',
        path: [
          { slug: 'tableware', title: 'Tableware' },
          { slug: 'cups-mugs', title: 'Cups & mugs' },
        ],
      },
    ],
    brands: [{ slug: 'din-doi-kiln', name: 'Din Doi Kiln' }],
    products: [card],
  },
  getProduct: {
    ...card,
    description: [
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'The mug we reach for every morning.' }],
      },
    ],
    gallery: [image],
    options: [
      {
        key: 'colour',
        label: 'Colour',
        values: [{ key: 'celadon', label: 'Celadon', swatch: '#a9c3b1' }],
      },
    ],
    variants: [
      {
        id: '40',
        sku: 'SALA-MUG-CEL',
        barcode: null,
        title: 'Celadon',
        options: { colour: 'celadon' },
        price,
        stock,
        weightGrams: 380,
        imageIds: ['31'],
      },
    ],
    attributes: [
      {
        key: 'material',
        label: 'Material',
        type: 'option',
        values: [{ key: 'stoneware', label: 'Stoneware' }],
      },
    ],
    tags: ['everyday', 'gift'],
    breadcrumbs: [
      { slug: 'tableware', title: 'Tableware' },
      { slug: 'cups-mugs', title: 'Cups & mugs' },
    ],
    related: [],
    alternates: bothLocales('stoneware-mug'),
    seo,
    updatedAt: NOON,
  },
  getProductOffers: { productId: '12', offers: [{ variantId: '40', price, stock }] },
  listReviews: {
    items: [
      {
        id: '7',
        stars: 5,
        title: 'My morning mug',
        text: 'Fits the hand, and keeps coffee warm.',
        author: 'Nok',
        locale: 'en',
        variantTitle: 'Celadon',
        reply: null,
        at: NOON,
      },
    ],
    counts: [0, 0, 0, 1, 2],
    pageInfo: { total: 3, page: 1, pageCount: 3, limit: 1 },
  },
  listCategories: { items: [tableware] },
  getCategory: {
    ...tableware,
    description: 'For meals that take their time.',
    breadcrumbs: [],
    alternates: bothLocales('tableware'),
    seo: { title: 'Tableware', description: 'For meals that take their time.' },
  },
  listBrands: { items: [brand] },
  getBrand: brand,
  listCollections: { items: [gifts] },
  getCollection: gifts,
  listPages: { items: [{ slug: 'home', title: 'Home', updatedAt: NOON }] },
  getPage: {
    id: '1',
    slug: 'home',
    title: 'Home',
    blocks: [
      {
        type: 'featuredProducts',
        id: 'b1',
        heading: 'For the morning',
        text: null,
        products: [card],
        link: { label: 'All tableware', to: { kind: 'category', slug: 'tableware' } },
      },
    ],
    alternates: bothLocales('home'),
    seo: { title: 'Sala', description: 'Things made by hand.' },
    updatedAt: NOON,
  },
  getNavigation: {
    header: [{ label: 'Tableware', to: { kind: 'category', slug: 'tableware' } }],
    footer: [
      { heading: 'Help', links: [{ label: 'Delivery', to: { kind: 'page', slug: 'delivery' } }] },
    ],
  },
  getSettings: {
    name: 'Sala',
    tagline: 'Things made by hand',
    announcement: null,
    contactEmail: 'hello@sala.example',
    locales: [
      { code: 'en', label: 'English' },
      { code: 'th', label: 'ไทย' },
    ],
    defaultLocale: 'en',
    currencies: ['THB', 'USD'],
    defaultCurrency: 'THB',
  },
  getLiveness: { status: 'ok' },
  getReadiness: { status: 'ok', checks: { database: { status: 'ok', latencyMs: 0.8 } } },
}
