import type { Catalogue } from '../catalogue.ts'
import { bitsetFor, hasBit, setBit, type Bitset } from '../columns/bitset.ts'
import { compileConditions } from './compile-conditions.ts'
import type { KnownRule, RuleStep } from './rule.ts'

/** What of a list stands elsewhere than by itself. */
export interface Arrangement {
  /** With the place that was asked for, from 1; each product and each place once. */
  pins: { doc: number; place: number }[]
  /** Last in any case. */
  buried: Bitset | null
  /** Scores are multiplied; places of a category are divided. A product may be in several. */
  boosts: { bits: Bitset; factor: number; rule: KnownRule }[]
}

export const NOTHING_ARRANGED: Arrangement = { pins: [], buried: null, boosts: [] }

type Boost = Extract<RuleStep, { kind: 'boost' }>
const compiled = new WeakMap<Boost, ReturnType<typeof compileConditions>>()

/**
 * What these rules do in this catalogue. The first rule that names a product or a place has it; a
 * place that is taken moves a pin down to the next free one. Null: they do nothing.
 */
export function arrange(
  rules: readonly KnownRule[],
  catalogue: Catalogue,
  today: number,
): Arrangement | null {
  const { columns } = catalogue
  const pins = new Map<number, number>()
  const buried: number[] = []
  const boosts: Arrangement['boosts'] = []
  for (const rule of rules) {
    for (const step of rule.steps) {
      if (step.kind === 'pin') {
        const doc = columns.docOf(step.productId)
        if (doc !== undefined && !pins.has(doc)) pins.set(doc, step.place)
      } else if (step.kind === 'bury') {
        buried.push(...step.productIds.flatMap((id) => columns.docOf(id) ?? []))
      } else {
        const bits = fitting(step)(catalogue, today)
        boosts.push({ bits, factor: 1 + step.percent / 100, rule })
      }
    }
  }
  if (pins.size === 0 && buried.length === 0 && boosts.length === 0) return null
  return { pins: inFreePlaces(pins), buried: bitsOf(buried, columns.capacity), boosts }
}

/** Products that somebody chose by hand, before everything else. */
export function chosenFirst(chosen: readonly number[], { columns }: Catalogue): Arrangement {
  const docs = [...new Set(chosen)].flatMap((id) => columns.docOf(id) ?? [])
  return { ...NOTHING_ARRANGED, pins: docs.map((doc, at) => ({ doc, place: at + 1 })) }
}

/** What all the boosts come to for a product; 1 when there is none. */
export function factorOf({ boosts }: Pick<Arrangement, 'boosts'>, doc: number): number {
  let factor = 1
  for (const boost of boosts) if (hasBit(boost.bits, doc)) factor *= boost.factor
  return factor
}

function fitting(step: Boost): ReturnType<typeof compileConditions> {
  const known = compiled.get(step) ?? compileConditions(step)
  compiled.set(step, known)
  return known
}

function inFreePlaces(pins: Map<number, number>): Arrangement['pins'] {
  const taken = new Set<number>()
  const placed = [...pins].map(([doc, asked]) => {
    let place = asked
    while (taken.has(place)) place += 1
    taken.add(place)
    return { doc, place }
  })
  return placed.sort((a, b) => a.place - b.place)
}

function bitsOf(docs: number[], capacity: number): Bitset | null {
  if (docs.length === 0) return null
  const bits = bitsetFor(capacity)
  for (const doc of docs) setBit(bits, doc)
  return bits
}
