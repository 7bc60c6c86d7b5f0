import { Quote } from '@vitrine/shared-types/store-api/v1/quote'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteInputs } from '../../../testing/pricing-arbitraries.ts'
import type { QuoteInput } from './quote-lines.rules.ts'
import { optionsOf, quoteOf } from './quote.rules.ts'

const RUNS = 1500
/** The same carts every time, so that what fails once fails again; and new ones in each run. */
const SEEDS: [string, { seed?: number }][] = [
  ['carts that are always the same', { seed: 20_261_121 }],
  ['carts that nobody has seen before', {}],
]

const sum = (numbers: number[]): bigint => numbers.reduce((all, one) => all + BigInt(one), 0n)

function quote(input: QuoteInput): Quote {
  return quoteOf(input).quote
}

/** Everything of a quote that must not depend on the order of what went in. */
function withoutOrder(input: QuoteInput): unknown {
  const { quote: made, used, isUndeliverable } = quoteOf(input)
  const lines = made.lines.toSorted((a, b) => (a.lineId < b.lineId ? -1 : 1))
  return { ...made, lines, used, isUndeliverable }
}

const shuffled = (input: QuoteInput): fc.Arbitrary<QuoteInput> =>
  fc
    .record({
      lines: fc.shuffledSubarray([...input.lines], { minLength: input.lines.length }),
      offers: fc.shuffledSubarray(input.inForce.offers, {
        minLength: input.inForce.offers.length,
      }),
    })
    .map(({ lines, offers }) => ({ ...input, lines, inForce: { ...input.inForce, offers } }))

describe.each(SEEDS)('%s', (_, seed) => {
  const always = (check: (input: QuoteInput) => void): void => {
    fc.assert(fc.property(quoteInputs, check), { ...seed, numRuns: RUNS })
  }

  it('have a quote that the contract takes', () => {
    always((input) => {
      const answer = Quote.safeParse(quote(input))
      expect(answer.error).toBeUndefined()
    })
  })

  it('cost what their lines, delivery and added tax come to', () => {
    always((input) => {
      const { lines, shipping, totalMinor, taxMinor, subtotalMinor, discountMinor } = quote(input)
      const goods = sum(lines.map((line) => line.totalMinor))
      const delivery = BigInt(shipping?.totalMinor ?? 0)
      expect(BigInt(totalMinor)).toBe(goods + delivery + BigInt(taxMinor))
      expect(BigInt(totalMinor)).toBe(
        BigInt(subtotalMinor) - BigInt(discountMinor) + delivery + BigInt(taxMinor),
      )
      for (const line of lines) {
        expect(BigInt(line.subtotalMinor)).toBe(BigInt(line.unitMinor) * BigInt(line.quantity))
        expect(line.totalMinor).toBe(line.subtotalMinor - line.discountMinor)
        expect(line.listMinor).toBeGreaterThanOrEqual(line.unitMinor)
      }
    })
  })

  it('have no discount above what it is taken off', () => {
    always((input) => {
      const made = quote(input)
      for (const { discounts, discountMinor, base } of [
        ...made.lines.map((line) => ({ ...line, base: line.subtotalMinor })),
        ...(made.shipping === null ? [] : [{ ...made.shipping, base: made.shipping.listMinor }]),
      ]) {
        expect(sum(discounts.map(({ amountMinor }) => amountMinor))).toBe(BigInt(discountMinor))
        expect(discountMinor).toBeLessThanOrEqual(base)
        expect(discounts.every(({ amountMinor }) => amountMinor > 0)).toBe(true)
      }
    })
  })

  it('show for each rate what the lines and delivery are taxed', () => {
    always((input) => {
      const { lines, shipping, taxes, taxMinor, includedTaxMinor } = quote(input)
      const shown = sum(taxes.map(({ amountMinor }) => amountMinor))
      const taxed = sum(
        [...lines, ...(shipping === null ? [] : [shipping])].map((one) => one.taxMinor),
      )
      expect(shown).toBe(taxed)
      expect(shown).toBe(BigInt(taxMinor) + BigInt(includedTaxMinor))
      for (const line of lines) {
        const isIncluded = input.delivery?.rates.find((rate) => rate.taxClass === line.taxClass)
        if (isIncluded?.isIncluded) expect(line.taxMinor).toBeLessThanOrEqual(line.totalMinor)
      }
    })
  })

  it('claim for each promotion exactly what it took off', () => {
    always((input) => {
      const { quote: made, used } = quoteOf(input)
      const discounts = [...made.lines, ...(made.shipping === null ? [] : [made.shipping])].flatMap(
        (one) => one.discounts,
      )
      const byId = Map.groupBy(discounts, ({ promotionId }) => promotionId)
      const expected = [...byId].map(([promotionId, all]) => [
        Number(promotionId),
        sum(all.map(({ amountMinor }) => amountMinor)),
      ])
      expect(used.map((one) => [one.promotionId, BigInt(one.amountMinor)])).toEqual(
        expected.toSorted(([a], [b]) => Number(a) - Number(b)),
      )
    })
  })

  it('cost the same in whatever order lines and promotions come', () => {
    const pairs = quoteInputs.chain((input) => fc.tuple(fc.constant(input), shuffled(input)))
    fc.assert(
      fc.property(pairs, ([input, other]) => {
        expect(withoutOrder(other)).toEqual(withoutOrder(input))
      }),
      { ...seed, numRuns: RUNS },
    )
  })

  it('never have a lower subtotal with one piece more', () => {
    fc.assert(
      fc.property(quoteInputs, fc.nat(), (input, at) => {
        const index = at % input.lines.length
        const lines = input.lines.map((line, place) =>
          place === index ? { ...line, quantity: line.quantity + 1 } : line,
        )
        const added = lines[index]?.unitMinor ?? 0
        const before = quote({ ...input, methodId: null }).subtotalMinor
        expect(quote({ ...input, methodId: null, lines }).subtotalMinor).toBe(before + added)
      }),
      { ...seed, numRuns: RUNS },
    )
  })

  it('never cost more for a promotion that stands alone being there', () => {
    always((input) => {
      const without = input.inForce.offers.filter((offer) => !offer.isExclusive)
      const { discountMinor } = quote({ ...input, inForce: { offers: without, coupons: [] } })
      expect(quote(input).discountMinor).toBeGreaterThanOrEqual(discountMinor)
    })
  })

  it('are delivered for the price that was offered', () => {
    always((input) => {
      const option = optionsOf(input).find(({ method }) => method.id === input.methodId)
      const { quote: made, isUndeliverable } = quoteOf(input)
      expect(made.shipping?.totalMinor).toBe(option?.totalMinor)
      expect(isUndeliverable).toBe(input.methodId !== null && option === undefined)
    })
  })
})
