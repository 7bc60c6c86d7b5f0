/** One line of what is offered while somebody types. */
export interface Suggested {
  label: string
  href: string
  /** Beside it: what a thing costs, where a category lies. */
  note: string | null
  /** The address of a small picture. */
  picture: string | null
}

export const SUGGESTION_KINDS = ['queries', 'categories', 'brands', 'products'] as const

/** What `/api/suggestions` answers. */
export type SuggestionView = Record<(typeof SUGGESTION_KINDS)[number], Suggested[]>
