import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { rawWords } from '../../i18n/raw-words.ts'
import type { Messages } from '../../i18n/translate.ts'

/** Everything that the checkout says. */
export interface CheckoutWords {
  checkout: Messages['checkout']
  cart: Pick<Messages['cart'], 'sum' | 'line' | 'empty' | 'away'>
  address: Messages['address']
  form: Messages['form']
}

/** The words of the checkout. For server components. */
export function checkoutWords(locale: Locale): CheckoutWords {
  const { sum, line, empty, away } = rawWords(locale, 'cart')
  return {
    checkout: rawWords(locale, 'checkout'),
    cart: { sum, line, empty, away },
    address: rawWords(locale, 'address'),
    form: rawWords(locale, 'form'),
  }
}
