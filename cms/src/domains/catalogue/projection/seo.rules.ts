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

/** Cuts at a space where there is one; Thai has none between words, so it cuts between letters. */
function shorten(text: string): string {
  const letters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)]
  if (letters.length <= DESCRIPTION_LENGTH) return text
  const cut = letters
    .slice(0, DESCRIPTION_LENGTH - 1)
    .map(({ segment }) => segment)
    .join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > DESCRIPTION_LENGTH / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}
