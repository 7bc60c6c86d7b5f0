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
  const end = endOfShort(text)
  if (end === null) return text
  const cut = text.slice(0, end)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > DESCRIPTION_LENGTH / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

/** Where the letters that are kept end, of a text with too many; null when all of it is kept. */
function endOfShort(text: string): number | null {
  // A letter has one character at least; of these characters each is one.
  if (text.length <= DESCRIPTION_LENGTH) return null
  if (/^[\x20-\x7e]*$/u.test(text)) return DESCRIPTION_LENGTH - 1
  let count = 0
  let end = 0
  for (const { index } of letters.segment(text)) {
    if (count === DESCRIPTION_LENGTH - 1) end = index
    if (count === DESCRIPTION_LENGTH) return end
    count += 1
  }
  return null
}
