import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import type { Links } from './links.ts'

/** An order as letters tell of it; sums in minor units of its currency. */
export interface OrderInLetter {
  id: number
  number: string
  currency: Currency
  name: string | null
  paymentMethod: string
  lines: { title: string; variantTitle: string | null; quantity: number; subtotalMinor: number }[]
  subtotalMinor: number
  discountMinor: number
  shippingLabel: string | null
  shippingMinor: number
  /** To be added to the prices; what they contain is `includedTaxMinor`. */
  taxMinor: number
  includedTaxMinor: number
  totalMinor: number
  /** As it is written on a parcel, line by line; empty when it is picked up. */
  address: string[]
}

interface Named {
  name: string | null
}

interface DecidedReturn {
  goods: { title: string; quantity: number }[]
  /** What staff say to it. */
  reason: string | null
}

/** What each letter is filled with. Tokens in here are wiped once it has gone out. */
export interface Letters {
  'confirm-address': Named & { token: string }
  'known-account': Named
  'reset-password': Named & { token: string }
  'password-changed': Named
  'confirm-new-address': Named & { token: string }
  'address-changed': Named
  'session-stolen': Named
  'order-placed': OrderInLetter & { step: PaymentStep | null }
  'order-partly-paid': OrderInLetter & {
    paidMinor: number
    dueMinor: number
    step: PaymentStep | null
  }
  'order-paid': OrderInLetter & { paidMinor: number }
  'payment-failed': OrderInLetter
  'payment-expired': OrderInLetter
  'order-cancelled': OrderInLetter & { reason: string | null; isMoneyOnItsWay: boolean }
  'pieces-cancelled': OrderInLetter & {
    goods: { title: string; quantity: number }[]
    /** What goes back for them. */
    amountMinor: number
  }
  'parcel-shipped': OrderInLetter & {
    carrier: string | null
    trackingNumber: string | null
    trackingUrl: string | null
    goods: { title: string; quantity: number }[]
    /** False when more parcels will follow. */
    isLast: boolean
  }
  'parcel-delivered': OrderInLetter & { goods: { title: string; quantity: number }[] }
  'refund-made': OrderInLetter & { amountMinor: number }
  'return-approved': OrderInLetter & DecidedReturn
  'return-rejected': OrderInLetter & DecidedReturn
  'back-in-stock': { title: string; variantTitle: string | null; slug: string; alertId: number }
}
export type LetterName = keyof Letters

/** The shop as letters name it. */
export interface ShopInLetter {
  name: string
  /** Where answers go; null when the shop has not said. */
  email: string | null
  url: string
}

/** Whom a letter is for, and where its links lead. */
export interface LetterContext {
  locale: Locale
  shop: ShopInLetter
  links: Links
}

/** One piece of a letter; the same pieces become HTML and plain text. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quiet'; text: string }
  | { kind: 'button'; label: string; href: string }
  | { kind: 'link'; label: string; href: string }
  | { kind: 'facts'; title: string; rows: { label: string; value: string }[] }
  | { kind: 'lines'; title: string; lines: string[] }
  | {
      kind: 'goods'
      lines: { title: string; detail: string | null; amount: string }[]
      sums: { label: string; amount: string; isTotal?: boolean }[]
    }

/** What a letter says, before it is laid out. */
export interface LetterContent {
  subject: string
  /** What a mailbox shows beside the subject. */
  preview: string
  heading: string
  blocks: Block[]
  /** Why it came, and what can be done about that. */
  footer?: { text: string; link?: { label: string; href: string } }
}

/** Says what a letter says. Pure. */
export type Template<Name extends LetterName> = (
  data: Letters[Name],
  context: LetterContext,
) => LetterContent
