import { describe, expect, it } from 'vitest'
import { aMethod, aRate } from '../../testing/pricing-values.ts'
import { COUNTRIES, isCountry } from './countries.ts'
import { priceOfMethod, weightOf } from './methods.rules.ts'
import { rateOf, shippingRateOf, tax, taxSums } from './taxes.rules.ts'
import { zoneOf } from './zones.rules.ts'

describe('the zone of a place', () => {
  const zones = [
    { id: 4, countries: ['*'], postcodes: [] },
    { id: 3, countries: ['TH'], postcodes: [] },
    { id: 2, countries: ['TH'], postcodes: ['10', '1', '831'] },
    { id: 1, countries: ['TH'], postcodes: ['1033'] },
  ]
  const zoneAt = (country: string, postcode: string | null) =>
    zoneOf(zones, { country, postcode })?.id

  it('is the one that names it most exactly', () => {
    expect(zoneAt('TH', '10330')).toBe(1)
    expect(zoneAt('TH', '10110')).toBe(2)
    expect(zoneAt('TH', '83 110')).toBe(2)
    expect(zoneAt('TH', '50000')).toBe(3)
    expect(zoneAt('TH', null)).toBe(3)
    expect(zoneAt('SE', '10330')).toBe(4)
  })

  it('reads Thai digits, and letters in any size', () => {
    expect(zoneAt('TH', '๑๐๓๓๐')).toBe(1)
    expect(
      zoneOf([{ id: 1, countries: ['GB'], postcodes: ['sw1'] }], {
        country: 'GB',
        postcode: 'SW1A 1AA',
      }),
    ).not.toBeNull()
  })

  it('is none where nothing is sent, and the older of equal ones', () => {
    expect(zoneOf(zones.slice(1), { country: 'SE', postcode: null })).toBeNull()
    const twins = [9, 8].map((id) => ({ id, countries: ['TH'], postcodes: [] }))
    expect(zoneOf(twins, { country: 'TH', postcode: null })?.id).toBe(8)
  })
})

describe('what a way to deliver costs', () => {
  const load = { goodsMinor: 100_000, weightGrams: 1000 }
  const step = (upToGrams: number | null, priceMinor: number | null) => ({
    upToGrams,
    upToMinor: upToGrams,
    priceMinor,
  })

  it('is its price, nothing from a sum on, and not offered without a price', () => {
    expect(priceOfMethod(aMethod(1), load)).toBe(6000)
    expect(priceOfMethod(aMethod(1, { freeFromMinor: 100_000 }), load)).toBe(0)
    expect(priceOfMethod(aMethod(1, { freeFromMinor: 100_001 }), load)).toBe(6000)
    expect(priceOfMethod(aMethod(1, { priceMinor: null, freeFromMinor: 1 }), load)).toBeNull()
    expect(priceOfMethod(aMethod(1, { kind: 'pickup', priceMinor: null }), load)).toBe(0)
  })

  it('is the smallest step that is large enough, in whatever order they stand', () => {
    const method = aMethod(1, {
      kind: 'by_weight',
      steps: [step(5000, 3), step(1000, 1), step(2000, 2)],
    })
    expect(priceOfMethod(method, load)).toBe(1)
    expect(priceOfMethod(method, { ...load, weightGrams: 1001 })).toBe(2)
    expect(priceOfMethod(method, { ...load, weightGrams: 5001 })).toBeNull()
  })

  it('passes over steps without a price in the currency; a step without a limit has no end', () => {
    const method = aMethod(1, { kind: 'by_price', steps: [step(200_000, null), step(null, 9)] })
    expect(priceOfMethod(method, load)).toBe(9)
  })

  it('weighs every piece, and one without a weight as nothing', () => {
    expect(
      weightOf([
        { weightGrams: 250, quantity: 3 },
        { weightGrams: null, quantity: 9 },
      ]),
    ).toBe(750)
  })
})

describe('tax', () => {
  it('is taken out of a price that contains it and put on top of one that does not', () => {
    expect(tax(10_700, aRate()).taxMinor).toBe(700)
    expect(tax(10_000, aRate({ isIncluded: false })).taxMinor).toBe(700)
    expect(tax(10_000, null).taxMinor).toBe(0)
  })

  it('is rounded half up for each line, and summed by rate without rounding again', () => {
    const rate = aRate({ isIncluded: false, ratePpm: 50_000 })
    const lines = [tax(10, rate), tax(10, rate), tax(9, rate), tax(70, null)]
    expect(lines.map(({ taxMinor }) => taxMinor)).toEqual([1, 1, 0, 0])
    expect(taxSums(lines)).toEqual([
      { label: 'VAT', ratePpm: 50_000, isIncluded: false, baseMinor: 29, amountMinor: 2 },
    ])
  })

  it('shows the base without the tax, the highest rate first', () => {
    const reduced = aRate({ id: 2, taxClass: 'reduced', ratePpm: 30_000, isIncluded: false })
    expect(taxSums([tax(1000, reduced), tax(10_700, aRate())])).toMatchObject([
      { ratePpm: 70_000, baseMinor: 10_000, amountMinor: 700 },
      { ratePpm: 30_000, baseMinor: 1000, amountMinor: 30 },
    ])
  })

  it('is that of country and class; elsewhere counts only for countries without rates', () => {
    const rates = [aRate(), aRate({ id: 2, country: '*', taxClass: 'reduced', ratePpm: 1 })]
    expect(rateOf(rates, 'TH', 'standard')?.id).toBe(1)
    expect(rateOf(rates, 'TH', 'reduced')).toBeNull()
    expect(rateOf(rates, 'SE', 'reduced')?.id).toBe(2)
    expect(rateOf(rates, 'SE', 'standard')).toBeNull()
  })

  it('is on delivery only where the standard rate says so', () => {
    expect(shippingRateOf([aRate()], 'TH')?.id).toBe(1)
    expect(shippingRateOf([aRate({ appliesToShipping: false })], 'TH')).toBeNull()
  })
})

it('knows the countries by the two letters that the rest of the world uses', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(COUNTRIES).toHaveLength(249)
  expect(new Set(COUNTRIES).size).toBe(249)
  expect(COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([])
  expect(isCountry('TH')).toBe(true)
  expect(isCountry('th')).toBe(false)
  expect(isCountry('UK')).toBe(false)
})
