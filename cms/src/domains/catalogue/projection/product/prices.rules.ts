import { CURRENCIES, type Currency, type PriceRange } from '@vitrine/shared-types/primitives/money'
import type { VariantDoc } from '../documents.ts'
import type { ListedPrices, StoredPrice } from '../shapes.ts'

/** What a variant costs in each currency; null where it is not sold, never a zero in its place. */
export function pricesOf(variant: VariantDoc): Record<Currency, StoredPrice | null> {
  return inCurrencies((currency) => {
    const price = variant.prices?.[currency]
    const amountMinor = price?.amount
    if (amountMinor === null || amountMinor === undefined) return null
    const compareAt = price?.compareAt ?? null
    const isOnSale = compareAt !== null && compareAt > amountMinor
    return { amountMinor, compareAtMinor: isOnSale ? compareAt : null }
  })
}

/** From the cheapest variant to the dearest, in each currency that at least one is sold in. */
export function priceRangesOf(variants: readonly VariantDoc[]): ListedPrices {
  const prices = variants.map(pricesOf)
  return inCurrencies((currency) =>
    rangeOf(
      currency,
      prices.flatMap((price) => price[currency] ?? []),
    ),
  )
}

function rangeOf(currency: Currency, prices: StoredPrice[]): PriceRange | null {
  const [first, ...others] = prices
  if (first === undefined) return null
  const cheapest = others.reduce(
    (lowest, price) => (price.amountMinor < lowest.amountMinor ? price : lowest),
    first,
  )
  return {
    currency,
    minMinor: cheapest.amountMinor,
    maxMinor: Math.max(...prices.map((price) => price.amountMinor)),
    compareAtMinor: cheapest.compareAtMinor,
  }
}

function inCurrencies<T>(make: (currency: Currency) => T): Record<Currency, T> {
  return Object.fromEntries(CURRENCIES.map((currency) => [currency, make(currency)])) as Record<
    Currency,
    T
  >
}
