import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { LetterContext, LetterName, Letters, ShopInLetter } from './letter.ts'
import { linksOf } from './links.ts'
import { TEMPLATES } from './templates.ts'
import { writeText } from './write-text.ts'

/** A letter, ready for a mailbox. */
export interface ComposedLetter {
  subject: string
  html: string
  text: string
}

/** Writes a letter in one language. The first one loads React; nothing before does. */
export async function composeLetter<Name extends LetterName>(
  template: Name,
  data: Letters[Name],
  { locale, shop }: { locale: Locale; shop: ShopInLetter },
): Promise<ComposedLetter> {
  const context: LetterContext = { locale, shop, links: linksOf(shop.url, locale) }
  const content = TEMPLATES[template](data, context)
  const { writeHtml } = await import('./write-html.ts')
  return {
    subject: content.subject,
    html: await writeHtml(content, context),
    text: writeText(content, context),
  }
}
