import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsetFor, keepCommon, membersOf, setBit } from './bitset.ts'
import { Columns } from './columns.ts'
import type { IndexedProduct } from './row.ts'

const MARKS = ['c:cups', 'b:kiln', 'f:colour:red', 't:new']

const anyProduct: fc.Arbitrary<IndexedProduct> = fc.record({
  id: fc.integer({ min: 1, max: 60 }),
  rank: fc.integer({ min: 0, max: 4 }),
  publishedAt: fc.integer({ min: 0, max: 5 }),
  prices: fc.record({
    THB: fc.option(fc.integer({ min: 0, max: 9 })),
    USD: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  inStock: fc.boolean(),
  rating: fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)),
  sold: fc.nat(9),
  titles: fc.record({ en: fc.constantFrom('a', 'b', 'c'), th: fc.constantFrom('ก', 'ข', 'เก') }),
  marks: fc.subarray(MARKS),
})

const anyEdits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyProduct },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
    // A look in between: orders are mended when they are asked for.
    { weight: 1, arbitrary: fc.constant('look' as const) },
  ),
  { maxLength: 120 },
)

function ordered(columns: Columns, order: 'rank' | 'rating' | 'price.THB', falling: boolean) {
  const all = { docs: columns.live, skip: 0, count: 1000 }
  return columns.orders[order]
    .page({ ...all, direction: falling ? 'falling' : 'rising' })
    .map((doc) => columns.idOf(doc))
}

/** The plain way: sort everything, those without a key last. */
function sorted(
  products: Iterable<IndexedProduct>,
  keyOf: (product: IndexedProduct) => number | null,
  falling: boolean,
): number[] {
  const sign = falling ? -1 : 1
  return [...products]
    .toSorted((a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)]
      if (one === null || other === null) {
        if (one !== other) return one === null ? 1 : -1
        return sign * (a.id - b.id)
      }
      return sign * (one - other || a.id - b.id)
    })
    .map(({ id }) => id)
}

test('hold after any edits what holding everything plainly would', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const columns = new Columns()
      const plain = new Map<number, IndexedProduct>()
      const look = () => {
        for (const falling of [false, true]) {
          const all = [...plain.values()]
          expect(ordered(columns, 'rank', falling)).toEqual(sorted(all, (p) => p.rank, falling))
          expect(ordered(columns, 'rating', falling)).toEqual(sorted(all, (p) => p.rating, falling))
          expect(ordered(columns, 'price.THB', falling)).toEqual(
            sorted(all, (p) => p.prices.THB, falling),
          )
        }
        for (const mark of ['c:cups', 'f:colour:red']) {
          const holders = columns.marks.withAny([columns.marks.find(mark) ?? []].flat())
          const ids = membersOf(holders).map((doc) => columns.idOf(doc))
          const expected = [...plain.values()].filter((p) => p.marks.includes(mark))
          expect(new Set(ids)).toEqual(new Set(expected.map(({ id }) => id)))
          const counts = columns.marks.count(columns.live)
          expect(counts[columns.marks.find(mark) ?? -1] ?? 0).toBe(ids.length)
        }
        for (const one of MARKS.slice(0, 3)) {
          const number = columns.marks.find(one)
          if (number === undefined) continue
          const having = [...plain.values()].filter(({ marks }) => marks.includes(one))
          const beside = columns.marks.countBeside(number)
          const inStock = keepCommon(columns.marks.withAny([number]).slice(), columns.inStock)
          const within = columns.marks.countWithin(number, inStock)
          const only = columns.marks.countOnly([number], columns.live)
          expect(only[number]).toBe(having.length)
          for (const other of MARKS) {
            const both = having.filter(({ marks }) => marks.includes(other)).length
            expect(beside[columns.marks.find(other) ?? -1] ?? 0, `${one} ${other}`).toBe(both)
            const stocked = having.filter((p) => p.inStock && p.marks.includes(other)).length
            expect(within[columns.marks.find(other) ?? -1] ?? 0, `${one} ${other}`).toBe(stocked)
          }
        }
      }
      for (const edit of edits) {
        if (edit === 'look') look()
        else if (typeof edit === 'number') {
          columns.remove(edit)
          plain.delete(edit)
        } else {
          columns.put(edit)
          plain.set(edit.id, edit)
        }
      }
      look()
      expect(columns.size).toBe(plain.size)
    }),
    { numRuns: 200 },
  )
})

test('grow beyond what they had room for', () => {
  const columns = new Columns()
  const [product] = fc.sample(anyProduct, { seed: 1, numRuns: 1 }) as [IndexedProduct]
  for (let id = 1; id <= 5000; id += 1) columns.put({ ...product, id, marks: ['c:cups'] })
  const cups = columns.marks.find('c:cups') ?? -1
  expect(columns.marks.count(columns.live)[cups]).toBe(5000)
  expect(membersOf(columns.marks.withAny([cups]))).toHaveLength(5000)
})

test('have a new version when something changes that lists are made of, and only then', () => {
  const columns = new Columns()
  const [product] = fc.sample(anyProduct, { seed: 2, numRuns: 1 }) as [IndexedProduct]
  columns.put(product)
  const { version } = columns
  columns.put({ ...product, sold: product.sold + 1 })
  expect(columns.version).toBe(version)
  columns.put({ ...product, inStock: !product.inStock })
  expect(columns.version).toBeGreaterThan(version)
})

test('answer for any products what one by one comes to', () => {
  const listed = fc.uniqueArray(anyProduct, { selector: ({ id }) => id, maxLength: 60 })
  const bounds = fc.tuple(fc.integer({ min: -1, max: 10 }), fc.integer({ min: -1, max: 10 }))
  fc.assert(
    fc.property(listed, fc.func(fc.boolean()), bounds, (products, isAmong, [min, max]) => {
      const columns = new Columns()
      for (const product of products) columns.put(product)
      const some = products.filter(({ id }) => isAmong(id))
      const docs = bitsetFor(columns.capacity)
      for (const { id } of some) setBit(docs, columns.docOf(id)!)

      columns.marks.prepare()
      const counts = columns.marks.count(docs)
      const known = MARKS.map((mark) => columns.marks.find(mark)).filter((one) => one !== undefined)
      const few = columns.marks.countOnly(known, docs)
      for (const mark of MARKS) {
        const expected = some.filter(({ marks }) => marks.includes(mark)).length
        expect(counts[columns.marks.find(mark) ?? -1] ?? 0).toBe(expected)
        expect(few[columns.marks.find(mark) ?? -1] ?? 0).toBe(expected)
      }
      const prices = some.flatMap(({ prices: { THB } }) => THB ?? []).toSorted((a, b) => a - b)
      expect([...columns.pricesAmong(docs, 'THB')]).toEqual(prices)
      const within = membersOf(columns.within('THB', min, max)).map((doc) => columns.idOf(doc))
      const expected = products.filter(
        ({ prices: { THB } }) => THB !== null && THB >= min && THB <= max,
      )
      expect(new Set(within)).toEqual(new Set(expected.map(({ id }) => id)))
    }),
    { numRuns: 300 },
  )
})

test('find the prices of a few among many', () => {
  const columns = new Columns()
  const [product] = fc.sample(anyProduct, { seed: 3, numRuns: 1 }) as [IndexedProduct]
  const priceOf = (id: number) => (id % 5 === 0 ? null : (id * 7919) % 1000)
  for (let id = 1; id <= 2000; id += 1) {
    columns.put({ ...product, id, prices: { THB: priceOf(id), USD: null } })
  }
  const docs = bitsetFor(columns.capacity)
  const ids = [1999, 5, 17, 1, 900, 1200]
  for (const id of ids) setBit(docs, columns.docOf(id)!)
  const expected = ids.flatMap((id) => priceOf(id) ?? []).toSorted((a, b) => a - b)
  expect([...columns.pricesAmong(docs, 'THB')]).toEqual(expected)
  expect([...columns.pricesAmong(docs, 'USD')]).toEqual([])
})
