import type { Image } from '@vitrine/shared-types/primitives/image'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { Destination } from '@vitrine/shared-types/store-api/v1/checkout'
import type { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import type { Buyer, Used } from '../../promotions/index.ts'

/** A line to be priced. */
export interface WantedLine {
  lineId: string
  variantId: number
  quantity: number
}

export interface PriceCart {
  currency: Currency
  locale: Locale
  lines: readonly WantedLine[]
  /** Codes as they were typed. */
  coupons: readonly string[]
  buyer: Buyer
  /** Null: not known yet; then there is neither tax nor shipping in the quote. */
  destination: Destination | null
  shippingMethodId: string | null
  now: Date
  /** Leaves out of the quote what is not there in full; it is no problem of the price. */
  leavesOutShort?: boolean
}

/** What is to be known of a line besides its sums. Read as it is published now. */
export interface Good {
  productId: number
  variantId: number
  /** Null when the product is not published. */
  slug: string | null
  title: string
  /** Null when the product comes in one form only. */
  variantTitle: string | null
  sku: string
  image: Image | null
  weightGrams: number | null
  taxClass: string
  maxPerOrder: number | null
  /** One piece now; null: not sold in this currency, or not at all. */
  unitMinor: number | null
  /** Pieces on hand that nobody has reserved. */
  available: number
  mayBackorder: boolean
}

/** Why a line has no price. */
export type LineProblem = 'unavailable' | 'no_price'

/** The way to deliver that a quote was made with. */
export interface ChosenMethod {
  id: number
  label: string
  isPickup: boolean
  allowsCashOnDelivery: boolean
}

export interface PricedCart {
  /** Of the lines without problems. */
  quote: Quote
  /** By `lineId`; a variant that is gone altogether has none. */
  goods: Map<string, Good>
  problems: Map<string, LineProblem>
  /** What to claim when the order is placed. */
  used: Used[]
  shippingMethod: ChosenMethod | null
}
