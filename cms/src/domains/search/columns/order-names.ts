import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { Order } from './order.ts'

type PriceOrder = `price.${Currency}`
type TitleOrder = `title.${Locale}`
export type OrderName = 'rank' | 'published' | 'rating' | PriceOrder | TitleOrder

/** Every order that is kept. */
export const ORDER_NAMES: readonly OrderName[] = [
  'rank',
  'published',
  'rating',
  ...CURRENCIES.map((currency) => `price.${currency}` as const),
  ...LOCALES.map((locale) => `title.${locale}` as const),
]

/** One of each currency. */
export function perCurrency<T>(make: (currency: Currency) => T): Record<Currency, T> {
  return Object.fromEntries(CURRENCIES.map((one) => [one, make(one)])) as Record<Currency, T>
}

/** Orders of one kind by their names. */
export function orders<Key extends string, Kind extends string>(
  keys: readonly Key[],
  kind: Kind,
  make: (key: Key) => Order,
): Record<`${Kind}.${Key}`, Order> {
  return Object.fromEntries(keys.map((key) => [`${kind}.${key}`, make(key)])) as Record<
    `${Kind}.${Key}`,
    Order
  >
}

/** A longer column with what a shorter one holds. */
export function grown<Column extends { set(from: Column): void }>(
  from: Column,
  to: Column,
): Column {
  to.set(from)
  return to
}
