import {
  clearBit,
  countBits,
  hasBit,
  keepCommon,
  removeAll,
  type Bitset,
} from '../columns/bitset.ts'
import { factorOf, type Arrangement } from './arrangement.ts'

/** Gives products among `docs` in a list's own order. */
export type Slice = (docs: Bitset, skip: number, count: number) => number[]

/**
 * A piece of a list with pins at their places and buried products last. Who does not match the
 * filters is not pinned; pins behind the end close up. The total is that of `docs`.
 */
export function arrangedPage(
  { pins, buried }: Arrangement,
  { docs, slice, skip, count }: { docs: Bitset; slice: Slice; skip: number; count: number },
): number[] {
  const total = countBits(docs)
  const fixed = placesOf(
    pins.filter(({ doc }) => hasBit(docs, doc)),
    total,
  )
  const end = Math.min(skip + count, total)
  if (skip >= end) return []
  const free = docs.slice()
  for (const { doc } of fixed.values()) clearBit(free, doc)
  const last = buried === null ? null : keepCommon(buried.slice(), free)
  if (last !== null) removeAll(free, last)
  const pinnedBefore = [...fixed.keys()].filter((at) => at < skip).length
  const pinnedHere = [...fixed.keys()].filter((at) => at >= skip && at < end).length
  const others = inTwoParts(slice, [free, last], skip - pinnedBefore, end - skip - pinnedHere)
  const page: number[] = []
  let next = 0
  for (let at = skip; at < end; at += 1) {
    const doc = fixed.get(at)?.doc ?? others[next++]
    if (doc !== undefined) page.push(doc)
  }
  return page
}

/** Places from 0; those behind the end move up without changing their order. */
function placesOf(pins: Arrangement['pins'], total: number): Map<number, { doc: number }> {
  return new Map(
    pins.map((pin, at) => [Math.min(pin.place - 1, total - (pins.length - at)), pin] as const),
  )
}

function inTwoParts(
  slice: Slice,
  [first, second]: [Bitset, Bitset | null],
  skip: number,
  count: number,
): number[] {
  const found = slice(first, skip, count)
  if (second === null || found.length >= count) return found
  const before = Math.max(0, skip - countBits(first))
  return [...found, ...slice(second, before, count - found.length)]
}

/**
 * A list's own order with boosts: a product at the nth place stands where the n/factor-th would, so
 * that +100 % halves its place and −50 % doubles it. Of equals, the one that was lifted most comes
 * first. `first` gives so many from the beginning of the list's own order.
 */
export function boostedSlice(
  boosts: Arrangement['boosts'],
  first: (docs: Bitset, count: number) => number[],
): Slice {
  const highest = boosts.reduce((product, { factor }) => product * Math.max(1, factor), 1)
  return (docs, skip, count) => {
    const wanted = skip + count
    // Nobody behind this place comes before it; where many are lowered, more must be looked at.
    for (let looked = Math.ceil(wanted * highest) + 1; ; looked *= 2) {
      const list = first(docs, looked)
      const placed = list.map((doc, at) => placeOf(doc, at + 1, boosts)).sort(byPlace)
      const last = placed[wanted - 1]
      const isSure = last !== undefined && last.place < (looked + 1) / highest
      if (isSure || list.length < looked) return placed.slice(skip, wanted).map(({ doc }) => doc)
    }
  }
}

interface Placed {
  doc: number
  place: number
  factor: number
  own: number
}

function placeOf(doc: number, own: number, boosts: Arrangement['boosts']): Placed {
  const factor = factorOf({ boosts }, doc)
  return { doc, place: own / factor, factor, own }
}

function byPlace(one: Placed, other: Placed): number {
  // Two that are put last are both infinitely far: there is no difference to take.
  if (one.place !== other.place) return one.place < other.place ? -1 : 1
  return other.factor - one.factor || one.own - other.own
}
