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
 * that +100 % halves its place and −50 % doubles it. `ordered` gives all of them in their order.
 */
export function boostedSlice(
  boosts: Arrangement['boosts'],
  ordered: (docs: Bitset) => ArrayLike<number>,
): Slice {
  return (docs, skip, count) => {
    const list = ordered(docs)
    const walks = walksOf(boosts, list)
    const found: number[] = []
    for (let n = 0; n < skip + count; n += 1) {
      const walk = foremost(walks)
      if (walk === undefined) break
      if (n >= skip) found.push(list[walk.at] ?? 0)
      walk.advance()
    }
    return found
  }
}

/** Those with one factor, from the front; they keep their order among each other. */
interface Walk {
  factor: number
  at: number
  isOver: boolean
  advance(): void
}

function walksOf(boosts: Arrangement['boosts'], list: ArrayLike<number>): Walk[] {
  const factors = new Map<number, { from: number; to: number }>()
  const factorAt = new Float64Array(list.length)
  for (let at = 0; at < list.length; at += 1) {
    const factor = factorOf({ boosts }, list[at] ?? 0)
    factorAt[at] = factor
    const known = factors.get(factor)
    if (known === undefined) factors.set(factor, { from: at, to: at })
    else known.to = at
  }
  return [...factors].map(([factor, { from, to }]): Walk => ({
    factor,
    at: from,
    isOver: false,
    advance() {
      do this.at += 1
      while (this.at <= to && factorAt[this.at] !== factor)
      this.isOver = this.at > to
    },
  }))
}

/** At equal places the one that was lifted most comes first. */
function foremost(walks: Walk[]): Walk | undefined {
  let best: Walk | undefined
  let bestPlace = 0
  for (const walk of walks) {
    if (walk.isOver) continue
    const place = (walk.at + 1) / walk.factor
    const isBetter = place < bestPlace || (place === bestPlace && walk.factor > (best?.factor ?? 0))
    if (best === undefined || isBetter) {
      best = walk
      bestPlace = place
    }
  }
  return best
}
