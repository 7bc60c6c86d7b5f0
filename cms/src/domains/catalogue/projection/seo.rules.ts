import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { Alternate, Seo } from '@vitrine/shared-types/store-api/v1/context'
import type { SeoDoc } from './documents.ts'
import { textIn } from './localise.ts'

/** What search engines show of a description. */
const DESCRIPTION_LENGTH = 160

/** What the editor wrote for search engines, else the title and the first words of the text. */
export function presentSeo(
  seo: SeoDoc | null | undefined,
  locale: Locale,
  fallback: { title: string; descriptions: readonly (string | null)[] },
): Seo {
  const description =
    textIn(seo?.description, locale) ?? fallback.descriptions.find((text) => text) ?? ''
  return { title: textIn(seo?.title, locale) ?? fallback.title, description: shorten(description) }
}

/** The same thing in every language: slugs are not translated. */
export function alternatesOf(slug: string): Alternate[] {
  return LOCALES.map((locale) => ({ locale, slug }))
}

const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Cuts at a space where there is one; Thai has none between words, so it cuts between letters. */
function shorten(text: string): string {
  const end = endOfLetters(text, DESCRIPTION_LENGTH)
  if (end === text.length) return text
  const cut = text.slice(0, endOfLetters(text, DESCRIPTION_LENGTH - 1))
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > DESCRIPTION_LENGTH / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

/** Where the first so many letters end. */
function endOfLetters(text: string, most: number): number {
  // A letter has one character at least; of these characters each has exactly one.
  if (text.length <= most) return text.length
  if (/^[\x20-\x7e]*$/u.test(text)) return most
  let count = 0
  for (const { index } of letters.segment(text)) {
    if (count === most) return index
    count += 1
  }
  return text.length
}
