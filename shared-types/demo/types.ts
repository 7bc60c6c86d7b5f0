import type { Locale } from '../src/primitives/locale.ts'
import type { Currency } from '../src/primitives/money.ts'
import type { LinkTarget } from '../src/primitives/link.ts'
import type { RichText } from '../src/primitives/rich-text.ts'

/** A text in every language of the shop. */
export type LocalisedText = Record<Locale, string>

/** A photograph in `photos/`; `file` is its name there and how the others refer to it. */
export interface DemoPhoto {
  file: string
  alt: LocalisedText
  width: number
  height: number
}

/** A maker: a workshop or studio. */
export interface DemoBrand {
  slug: string
  name: string
  tagline: LocalisedText
  description: LocalisedText
  photo: string
}

/** A category; `parent` is the slug of the one above, null at the top. */
export interface DemoCategory {
  slug: string
  parent: string | null
  title: LocalisedText
  description: LocalisedText
  photo: string
}

/** A thing a shopper chooses, such as the colour, with its values. */
export interface DemoVariantType {
  key: string
  label: LocalisedText
  options: { key: string; label: LocalisedText; swatch: string | null }[]
}

/** The definition of a typed fact. `options` is filled for the type `option` alone. */
export interface DemoAttribute {
  key: string
  type: 'text' | 'number' | 'boolean' | 'option'
  label: LocalisedText
  unit: LocalisedText | null
  options: { key: string; label: LocalisedText }[]
}

export type DemoAttributeValue =
  | { attribute: string; type: 'text'; value: LocalisedText }
  | { attribute: string; type: 'number'; value: number }
  | { attribute: string; type: 'boolean'; value: boolean }
  | { attribute: string; type: 'option'; value: string[] }

export interface DemoVariant {
  sku: string
  barcode: string | null
  /** Variant type key → option key; empty when the product has one variant. */
  options: Record<string, string>
  prices: Record<Currency, { amountMinor: number; compareAtMinor: number | null }>
  stock: number
  backorder: boolean
  weightGrams: number
  /** Photos of the gallery that show this variant. */
  photos: string[]
}

export interface DemoProduct {
  slug: string
  title: LocalisedText
  /** A few words below the title, such as the material. */
  subtitle: LocalisedText
  description: Record<Locale, RichText>
  brand: string
  /** Category slugs, the one for the breadcrumbs first. */
  categories: string[]
  tags: string[]
  attributes: DemoAttributeValue[]
  /** Photo file names, the main picture first. */
  gallery: string[]
  /** Keys of the variant types that a shopper chooses from. */
  variantTypes: string[]
  variants: DemoVariant[]
  related: string[]
  /** ISO date; the newest sort first under "new". */
  publishedAt: string
  seo: { title: LocalisedText; description: LocalisedText }
}

export interface DemoLink {
  label: LocalisedText
  to: LinkTarget
}

export type DemoPageBlock =
  | {
      type: 'hero'
      eyebrow: LocalisedText | null
      heading: LocalisedText
      text: LocalisedText | null
      photo: string
      link: DemoLink | null
    }
  | {
      type: 'featuredProducts'
      heading: LocalisedText
      text: LocalisedText | null
      products: string[]
      link: DemoLink | null
    }
  | { type: 'categoryTiles'; heading: LocalisedText; categories: string[] }
  | {
      type: 'story'
      eyebrow: LocalisedText | null
      heading: LocalisedText
      text: Record<Locale, RichText>
      photo: string
      imageSide: 'left' | 'right'
      link: DemoLink | null
    }
  | { type: 'richText'; text: Record<Locale, RichText> }

export interface DemoPage {
  slug: string
  title: LocalisedText
  seo: { title: LocalisedText; description: LocalisedText }
  blocks: DemoPageBlock[]
}

/** An amount in each currency; one that is left out: not in that currency. */
export type DemoAmounts = Partial<Record<Currency, number>>

export interface DemoTaxRate {
  label: LocalisedText
  /** `*` is every country without rates of its own. */
  country: string
  taxClass: 'standard' | 'reduced' | 'exempt'
  ratePercent: number
  isIncluded: boolean
}

export interface DemoShippingMethod {
  /** How promotions name it. */
  key: string
  label: LocalisedText
  description: LocalisedText
  minDays: number | null
  maxDays: number | null
  allowsCashOnDelivery: boolean
  cost:
    | { kind: 'flat'; price: DemoAmounts }
    | { kind: 'by_weight'; steps: { upToGrams: number; price: DemoAmounts }[] }
    | { kind: 'pickup' }
}

export interface DemoShippingZone {
  name: string
  countries: string[]
  postcodes: string[]
  methods: DemoShippingMethod[]
}

export interface DemoPromotion {
  title: LocalisedText
  gift:
    | { kind: 'percent'; percent: number }
    | { kind: 'fixed'; amountOff: DemoAmounts }
    | { kind: 'buy_x_get_y'; percent: number; buyQuantity: number; getQuantity: number }
    | { kind: 'free_shipping'; methods: string[] }
  /** Slugs; none: everything. */
  categories: string[]
  minimum: DemoAmounts
  priority: number
  /** Codes that make it apply; none: by itself. */
  coupons: { code: string; usageLimit: number | null; usageLimitPerBuyer: number | null }[]
}

/** What shoppers say, and what the shop calls it. */
export type DemoWords =
  | { kind: 'synonyms' | 'stop_word'; locale: 'en' | 'th'; words: string[] }
  | { kind: 'replacement'; locale: 'en' | 'th'; from: string; to: string }

/** What stands where in a category, for some time. */
export interface DemoRule {
  name: string
  /** A slug. */
  category: string
  startsAt: string
  endsAt: string
  steps: (
    | { kind: 'pin'; product: string; place: number }
    | { kind: 'boost'; percent: number; categories: string[]; inStock: boolean }
  )[]
}

/** Products up to a price that can be had, behind those chosen by hand. */
export interface DemoCollection {
  slug: string
  title: LocalisedText
  description: LocalisedText
  photo: string
  products: string[]
  upTo: DemoAmounts
  sort: 'featured' | 'newest' | 'price_asc'
}

/** The whole demo shop, as editors would have entered it. Seeds the CMS and feeds the mock store. */
export interface DemoShop {
  settings: {
    name: string
    tagline: LocalisedText
    announcement: LocalisedText | null
    contactEmail: string
  }
  navigation: {
    header: DemoLink[]
    footer: { heading: LocalisedText; links: DemoLink[] }[]
  }
  photos: DemoPhoto[]
  brands: DemoBrand[]
  categories: DemoCategory[]
  variantTypes: DemoVariantType[]
  attributes: DemoAttribute[]
  /** In the order of "featured". */
  products: DemoProduct[]
  /** The front page has the slug `home`. */
  pages: DemoPage[]
  taxRates: DemoTaxRate[]
  shippingZones: DemoShippingZone[]
  promotions: DemoPromotion[]
  searchWords: DemoWords[]
  searchRules: DemoRule[]
  collections: DemoCollection[]
}
