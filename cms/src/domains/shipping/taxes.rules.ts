import { partOf, sumOf, WHOLE_PPM } from '../../platform/amounts.ts'
import { ELSEWHERE } from './zones.rules.ts'

export interface TaxRate {
  id: number
  label: string
  country: string
  taxClass: string
  ratePpm: number
  /** Prices contain it already. */
  isIncluded: boolean
  appliesToShipping: boolean
}

/** An amount and the tax in it or on it. */
export interface Taxed {
  rate: TaxRate | null
  /** What is taxed: with the tax when it is included, else without. */
  amountMinor: number
  taxMinor: number
}

/** The class that shipping is taxed as. */
const SHIPPING_CLASS = 'standard'

/** The rate of a country and class; one of the country itself goes before "everywhere else". */
export function rateOf(
  rates: readonly TaxRate[],
  country: string,
  taxClass: string,
): TaxRate | null {
  const ofClass = rates.filter((rate) => rate.taxClass === taxClass).toSorted((a, b) => a.id - b.id)
  const isNamed = rates.some((rate) => rate.country === country)
  // A country that has rates of its own says all of its classes.
  return ofClass.find((rate) => rate.country === (isNamed ? country : ELSEWHERE)) ?? null
}

/** The rate on delivery; null where it is not taxed. */
export function shippingRateOf(rates: readonly TaxRate[], country: string): TaxRate | null {
  const rate = rateOf(rates, country, SHIPPING_CLASS)
  return rate?.appliesToShipping === true ? rate : null
}

/** Tax of one line, rounded half up: taken out of what contains it, else on top. */
export function tax(amountMinor: number, rate: TaxRate | null): Taxed {
  if (rate === null) return { rate, amountMinor, taxMinor: 0 }
  const whole = rate.isIncluded ? WHOLE_PPM + rate.ratePpm : WHOLE_PPM
  return { rate, amountMinor, taxMinor: partOf(amountMinor, rate.ratePpm, whole) }
}

export interface TaxSum {
  label: string
  ratePpm: number
  isIncluded: boolean
  /** Without the tax. */
  baseMinor: number
  amountMinor: number
}

/** What is shown for each rate: sums of the lines' own roundings, the highest rate first. */
export function taxSums(taxed: readonly Taxed[]): TaxSum[] {
  const byRate = Map.groupBy(
    taxed.filter(({ rate }) => rate !== null),
    ({ rate }) => JSON.stringify([rate?.label, rate?.ratePpm, rate?.isIncluded]),
  )
  const sums = [...byRate.values()].flatMap((all) => {
    const rate = all[0]?.rate
    if (rate === null || rate === undefined) return []
    const { label, ratePpm, isIncluded } = rate
    const amountMinor = sumOf(all.map(({ taxMinor }) => taxMinor))
    const gross = sumOf(all.map((one) => one.amountMinor))
    const baseMinor = isIncluded ? gross - amountMinor : gross
    return [{ label, ratePpm, isIncluded, baseMinor, amountMinor }]
  })
  return sums.toSorted(
    (a, b) =>
      b.ratePpm - a.ratePpm ||
      Number(b.isIncluded) - Number(a.isIncluded) ||
      (a.label < b.label ? -1 : 1),
  )
}
