import type { Locale } from '@vitrine/shared-types/primitives/locale'

export type Texts = Record<Locale, string>

/** A category as lists name it. */
export interface CategoryName {
  id: number
  slug: string
  titles: Texts
  /** Outermost first, itself last. */
  path: CategoryName[]
  /** Those right below it, in the editors' order. */
  children: CategoryName[]
}

/** An attribute or a choice as lists name it. */
export interface FacetName {
  key: string
  kind: 'text' | 'number' | 'boolean' | 'option'
  /** Whether the editors want lists to be narrowed by it. */
  isFilterable: boolean
  labels: Texts
  /** Of a number. */
  units: Record<Locale, string | null>
  /** Of a list of values, by key, in the editors' order. */
  values: Map<string, { labels: Texts; swatch: string | null }>
}

export interface BrandName {
  id: number
  slug: string
  names: Texts
}

/** What lists call the things that they are narrowed by. */
export interface Names {
  brands: Map<string, BrandName>
  categories: Map<string, CategoryName>
  /** The categories that stand below none. */
  top: CategoryName[]
  facets: Map<string, FacetName>
}

export const NO_NAMES: Names = {
  brands: new Map(),
  categories: new Map(),
  top: [],
  facets: new Map(),
}
