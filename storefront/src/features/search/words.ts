import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { rawWords } from '../../i18n/raw-words.ts'

/** What a search box says. */
export interface BoxWords {
  label: string
  placeholder: string
  submit: string
  close: string
  box: {
    list: string
    queries: string
    categories: string
    brands: string
    products: string
    /** With `{query}`. */
    all: string
    /** With `{query}`: when there are no suggestions. */
    anyway: string
    one: string
    /** With `{count}`. */
    many: string
    none: string
  }
}

/** The words of the search box in one language. For server components. */
export function boxWords(locale: Locale): BoxWords {
  const { label, placeholder, submit, close, box } = rawWords(locale, 'search')
  return { label, placeholder, submit, close, box }
}
