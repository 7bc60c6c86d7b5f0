import type {
  DemoBrand,
  DemoCategory,
  DemoLink,
  DemoPage,
  DemoPageBlock,
} from '@vitrine/shared-types/demo/types'
import type { Link } from '@vitrine/shared-types/primitives/link'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, DEFAULT_CURRENCY } from '@vitrine/shared-types/primitives/money'
import type { Brand } from '@vitrine/shared-types/store-api/v1/brands'
import type { Category, CategoryNode } from '@vitrine/shared-types/store-api/v1/categories'
import type { ReadContext } from '@vitrine/shared-types/store-api/v1/context'
import type { ContentPage, PageBlock } from '@vitrine/shared-types/store-api/v1/pages'
import type { Navigation, StoreSettings } from '@vitrine/shared-types/store-api/v1/store'
import { childrenOf, demo, pathTo, photoOf, productsIn } from './demo-index.ts'
import { presentPhoto } from './mock-image.ts'
import { presentCard } from './present-product.ts'

/** The demo shop never changes, so neither does the time at which it last did. */
export const DEMO_UPDATED_AT = '2026-01-01T00:00:00.000Z'

const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', th: 'ไทย' }

/** A category with those below it. */
export function presentNode(category: DemoCategory, context: ReadContext): CategoryNode {
  return {
    id: category.slug,
    slug: category.slug,
    title: category.title[context.locale],
    image: presentPhoto(photoOf(category.photo), context.locale),
    productCount: productsIn(category.slug).length,
    children: childrenOf(category.slug).map((child) => presentNode(child, context)),
  }
}

/** Everything a category page shows besides its products. */
export function presentCategory(category: DemoCategory, context: ReadContext): Category {
  const title = category.title[context.locale]
  const description = category.description[context.locale]
  return {
    ...presentNode(category, context),
    description,
    breadcrumbs: pathTo(category.slug)
      .slice(0, -1)
      .map((step) => ({ slug: step.slug, title: step.title[context.locale] })),
    alternates: alternatesOf(category.slug),
    seo: { title, description },
  }
}

/** A maker. */
export function presentBrand(brand: DemoBrand, { locale }: ReadContext): Brand {
  return {
    id: brand.slug,
    slug: brand.slug,
    name: brand.name,
    tagline: brand.tagline[locale],
    description: brand.description[locale],
    image: presentPhoto(photoOf(brand.photo), locale),
    productCount: demo.shop.products.filter((product) => product.brand === brand.slug).length,
    alternates: alternatesOf(brand.slug),
    seo: { title: brand.name, description: brand.tagline[locale] },
  }
}

/** A page with its blocks filled in. */
export function presentPage(page: DemoPage, context: ReadContext): ContentPage {
  const { locale } = context
  return {
    id: page.slug,
    slug: page.slug,
    title: page.title[locale],
    blocks: page.blocks.map((block, index) => presentBlock(block, `${index + 1}`, context)),
    alternates: alternatesOf(page.slug),
    seo: { title: page.seo.title[locale], description: page.seo.description[locale] },
    updatedAt: DEMO_UPDATED_AT,
  }
}

/** The menus. */
export function presentNavigation({ locale }: ReadContext): Navigation {
  const { header, footer } = demo.shop.navigation
  return {
    header: header.map((link) => presentLink(link, locale)),
    footer: footer.map(({ heading, links }) => ({
      heading: heading[locale],
      links: links.map((link) => presentLink(link, locale)),
    })),
  }
}

/** What holds for the whole shop. */
export function presentSettings({ locale }: ReadContext): StoreSettings {
  const { name, tagline, announcement, contactEmail } = demo.shop.settings
  return {
    name,
    tagline: tagline[locale],
    announcement: announcement?.[locale] ?? null,
    contactEmail,
    locales: LOCALES.map((code) => ({ code, label: LANGUAGE_NAMES[code] })),
    defaultLocale: DEFAULT_LOCALE,
    currencies: [...CURRENCIES],
    defaultCurrency: DEFAULT_CURRENCY,
  }
}

function presentBlock(block: DemoPageBlock, id: string, context: ReadContext): PageBlock {
  const { locale } = context
  switch (block.type) {
    case 'hero':
      return {
        type: 'hero',
        id,
        eyebrow: block.eyebrow?.[locale] ?? null,
        heading: block.heading[locale],
        text: block.text?.[locale] ?? null,
        image: presentPhoto(photoOf(block.photo), locale),
        link: block.link && presentLink(block.link, locale),
      }
    case 'featuredProducts':
      return {
        type: 'featuredProducts',
        id,
        heading: block.heading[locale],
        text: block.text?.[locale] ?? null,
        products: block.products
          .flatMap((slug) => demo.products.get(slug) ?? [])
          .map((product) => presentCard(product, context)),
        link: block.link && presentLink(block.link, locale),
      }
    case 'categoryTiles':
      return {
        type: 'categoryTiles',
        id,
        heading: block.heading[locale],
        categories: block.categories
          .flatMap((slug) => demo.categories.get(slug) ?? [])
          .map((category) => presentNode(category, context)),
      }
    case 'story':
      return {
        type: 'story',
        id,
        eyebrow: block.eyebrow?.[locale] ?? null,
        heading: block.heading[locale],
        text: block.text[locale],
        image: presentPhoto(photoOf(block.photo), locale),
        imageSide: block.imageSide,
        link: block.link && presentLink(block.link, locale),
      }
    case 'richText':
      return { type: 'richText', id, text: block.text[locale] }
  }
}

function presentLink(link: DemoLink, locale: Locale): Link {
  return { label: link.label[locale], to: link.to }
}

function alternatesOf(slug: string) {
  return LOCALES.map((locale) => ({ locale, slug }))
}
