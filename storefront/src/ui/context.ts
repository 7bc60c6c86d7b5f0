import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Currency } from '@vitrine/shared-types/primitives/money'

/** For whom a page is made. It comes from the address and is handed down, never looked up. */
export interface Reader {
  locale: Locale
  currency: Currency
}
