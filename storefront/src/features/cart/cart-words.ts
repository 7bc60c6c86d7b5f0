import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { rawWords } from '../../i18n/raw-words.ts'
import type { Messages } from '../../i18n/translate.ts'
import type { AddWords } from './refused-words.ts'

/** Everything that the cart says. */
export type CartWords = Messages['cart'] & { form: Pick<Messages['form'], 'limited' | 'failed'> }

/** The words of the cart's button, drawer and page. For server components. */
export function cartWords(locale: Locale): CartWords {
  const { limited, failed } = rawWords(locale, 'form')
  return { ...rawWords(locale, 'cart'), form: { limited, failed } }
}

/** The words of the button on a product's page. For server components. */
export function addWords(locale: Locale): AddWords {
  const { add, quantity, form } = cartWords(locale)
  return { ...add, quantity, form }
}
