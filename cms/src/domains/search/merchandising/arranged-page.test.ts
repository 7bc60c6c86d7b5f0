import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitsetFor, hasBit, setBit, type Bitset } from '../columns/bitset.ts'
import { arrangedPage, boostedSlice, type Slice } from './arranged-page.ts'
import type { Arrangement } from './arrangement.ts'
import type { KnownRule } from './rule.ts'

const CAPACITY = 64
const rule = { id: 1, name: 'A rule' } as KnownRule

function bits(docs: Iterable<number>): Bitset {
  const found = bitsetFor(CAPACITY)
  for (const doc of docs) setBit(found, doc)
  return found
}

const all = (count: number) => bits(Array.from({ length: count }, (_, doc) => doc))
/** By number: the smaller, the earlier. */
const byNumber: Slice = (docs, skip, count) =>
  Array.from({ length: CAPACITY }, (_, doc) => doc)
    .filter((doc) => hasBit(docs, doc))
    .slice(skip, skip + count)

const arranged = (given: Partial<Arrangement>): Arrangement => ({
  pins: [],
  buried: null,
  boosts: [],
  ...given,
})

describe('a page with pins', () => {
  test('has them at exactly their places, across pages', () => {
    const arrangement = arranged({
      pins: [
        { doc: 9, place: 1 },
        { doc: 0, place: 4 },
      ],
    })
    const page = (skip: number) =>
      arrangedPage(arrangement, { docs: all(10), slice: byNumber, skip, count: 3 })
    expect([page(0), page(3), page(6), page(9)]).toEqual([[9, 1, 2], [0, 3, 4], [5, 6, 7], [8]])
  })

  test('leaves out who is not in the list, and closes up behind its end', () => {
    const arrangement = arranged({
      pins: [
        { doc: 40, place: 1 },
        { doc: 0, place: 50 },
        { doc: 1, place: 99 },
      ],
    })
    const page = arrangedPage(arrangement, { docs: all(4), slice: byNumber, skip: 0, count: 9 })
    expect(page).toEqual([2, 3, 0, 1])
  })

  test('has buried ones last, unless they are pinned', () => {
    const arrangement = arranged({ pins: [{ doc: 1, place: 1 }], buried: bits([0, 1, 2]) })
    const page = arrangedPage(arrangement, { docs: all(5), slice: byNumber, skip: 0, count: 9 })
    expect(page).toEqual([1, 3, 4, 0, 2])
  })

  test('is a part of one and the same order, whatever the pages', () => {
    const docs = fc.uniqueArray(fc.nat(CAPACITY - 1), { maxLength: CAPACITY })
    fc.assert(
      fc.property(docs, docs, docs, fc.integer({ min: 1, max: 7 }), (list, pinned, low, size) => {
        const arrangement = arranged({
          pins: pinned.slice(0, 5).map((doc, at) => ({ doc, place: at * 3 + 1 })),
          buried: bits(low),
        })
        const asked = { docs: bits(list), slice: byNumber }
        const whole = arrangedPage(arrangement, { ...asked, skip: 0, count: CAPACITY })
        const pages: number[] = []
        for (let skip = 0; skip < list.length; skip += size) {
          pages.push(...arrangedPage(arrangement, { ...asked, skip, count: size }))
        }
        expect(pages).toEqual(whole)
        expect(whole.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a category with boosts', () => {
  const places = (factor: number, lifted: number[], count = 30): number[] => {
    const boosts = [{ bits: bits(lifted), factor, rule }]
    const first = (docs: Bitset, n: number) => byNumber(docs, 0, n)
    return boostedSlice(boosts, first)(all(count), 0, count)
  }

  test('halves places with +100 % and doubles them with −50 %', () => {
    expect(places(2, [19]).indexOf(19) + 1).toBe(10)
    expect(places(0.5, [4]).indexOf(4) + 1).toBe(10)
  })

  test('is paged through without a gap or a repetition', () => {
    const some = fc.uniqueArray(fc.nat(CAPACITY - 1), { maxLength: CAPACITY })
    const factor = fc.constantFrom(0, 0.25, 0.5, 1.5, 2, 6)
    fc.assert(
      fc.property(some, some, some, factor, factor, (list, one, other, first, second) => {
        const boosts = [
          { bits: bits(one), factor: first, rule },
          { bits: bits(other), factor: second, rule },
        ]
        const slice = boostedSlice(boosts, (docs, n) => byNumber(docs, 0, n))
        const docs = bits(list)
        const whole = slice(docs, 0, CAPACITY)
        const pages = list.flatMap((_, at) => slice(docs, at, 1))
        expect(pages).toEqual(whole)
        expect(whole.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b))
      }),
    )
  })

  test('puts last with −100 %, and keeps the order among the lifted', () => {
    expect(places(0, [0, 3], 6)).toEqual([1, 2, 4, 5, 0, 3])
    expect(places(2, [0, 1, 2, 3, 4, 5], 6)).toEqual([0, 1, 2, 3, 4, 5])
  })
})
