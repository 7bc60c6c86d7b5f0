export type SearchLocale = 'en' | 'th'

/** Where a word stands in a product, in the order of the bits of a posting. */
export const SEARCH_FIELDS = [
  'title',
  'brand',
  'category',
  'attribute',
  'tag',
  'code',
  'description',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

export interface FieldText {
  text: string
  locale: SearchLocale
}

/** What the panel keeps for the search, per language. */
export interface SearchSettings {
  /** Left out of queries that have other words. */
  stopWords: Record<SearchLocale, readonly string[]>
  /** Each group: words or phrases any of which stands for the others. */
  synonyms: Record<SearchLocale, readonly (readonly string[])[]>
  /** Who looks for `from` is shown `to` instead. */
  replacements: Record<SearchLocale, readonly { from: string; to: string }[]>
}

export const NO_SETTINGS: SearchSettings = {
  stopWords: { en: [], th: [] },
  synonyms: { en: [], th: [] },
  replacements: { en: [], th: [] },
}

/** Other words that stand for `words[from..to)` of a query. */
export interface Alternative {
  from: number
  to: number
  words: readonly string[]
}

/** A query as the index reads it. */
export interface AnalysedQuery {
  /** The words in order, folded; stop words only where nothing else was asked. At most 12. */
  words: readonly string[]
  /** The last word may be unfinished: nothing follows it. */
  isLastOpen: boolean
  /** What follows “without”: looked for in no product, and disliked in a title. */
  without: readonly string[]
  synonyms: readonly Alternative[]
  /** Unbroken runs of Thai (or of another script without spaces) and the words they came to. */
  runs: readonly { text: string; from: number; to: number }[]
  /** Words that a replacement of the settings took away, to say so. */
  replaced: readonly { from: string; to: string }[]
  /** Words that nobody has are not taken for others. */
  isVerbatim: boolean
}
