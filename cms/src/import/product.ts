import type { RichText } from '@vitrine/shared-types/primitives/rich-text'

/**
 * A product as a source system describes it, before the database is looked at.
 * `undefined` means that the file doesn't speak of it (leave what is there), `null` that it is empty.
 */
export interface SourceProduct {
  /** What the source system calls it: stable between exports. */
  handle: string
  /** First line of the product in the file. */
  line: number
  title: string
  description: RichText | undefined
  brand: string | null | undefined
  /** Paths from the top, such as ['Home', 'Lighting', 'Lamps']; the first is the main one. */
  categories: string[][] | undefined
  tags: string[] | undefined
  status: 'published' | 'draft' | undefined
  seo: { title: string | null; description: string | null } | undefined
  /** What a shopper chooses from, in order. */
  options: Label[]
  variants: SourceVariant[]
  images: SourceImage[] | undefined
  attributes: SourceAttribute[] | undefined
}

/** A name and the key under which it is shared between products. */
export interface Label {
  key: string
  label: string
}

export interface SourceVariant {
  line: number
  /** Null when the file gives none: one is made from the handle and the options. */
  sku: string | null
  /** One per option of the product that this variant has a value for. */
  options: { type: string; value: Label }[]
  barcode: string | null | undefined
  weightGrams: number | null | undefined
  price: SourcePrice | null | undefined
  /** On hand; undefined when the file doesn't say. */
  quantity: number | undefined
  isBackorder: boolean | undefined
  image: string | undefined
}

/** Whole minor units of the currency of the import. */
export interface SourcePrice {
  amountMinor: number
  compareAtMinor: number | null
}

export interface SourceImage {
  url: string
  /** Empty when the file gives none: the title of the product is used. */
  alt: string
  position: number
}

export interface SourceAttribute extends Label {
  type: 'text' | 'option'
  /** One text, or the chosen options. */
  values: Label[]
}

/** Something decided for the reader of the file; shown in the summary. */
export interface Note {
  line: number
  handle: string
  text: string
}

/** A product that isn't taken over, and why. */
export interface Rejection {
  handle: string
  lines: number[]
  reason: string
}

/** One product of the file: either mapped, with what was decided on the way, or refused. */
export type MapResult =
  | { kind: 'mapped'; product: SourceProduct; notes: Note[] }
  | { kind: 'rejected'; rejection: Rejection }
