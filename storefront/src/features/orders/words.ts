import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { rawWords } from '../../i18n/raw-words.ts'
import type { Messages } from '../../i18n/translate.ts'

/** Everything that the page of an order says. */
export interface OrderWords {
  order: Messages['order']
  sum: Messages['cart']['sum']
  quantity: Messages['cart']['quantity']
  form: Messages['form']
  /** Leads to where a review is written. */
  review: string
}

/** The words of an order's pages. For server components. */
export function orderWords(locale: Locale): OrderWords {
  const { sum, quantity } = rawWords(locale, 'cart')
  return {
    order: rawWords(locale, 'order'),
    sum,
    quantity,
    form: rawWords(locale, 'form'),
    review: rawWords(locale, 'account').orders.review,
  }
}
