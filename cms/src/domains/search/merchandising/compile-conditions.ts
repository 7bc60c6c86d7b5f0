import type { Condition } from '../../catalogue/projection/index.ts'
import type { Catalogue } from '../catalogue.ts'
import { addAll, bitsetFor, keepCommon, setBit, type Bitset } from '../columns/bitset.ts'
import { mark } from '../columns/row.ts'
import type { Names } from '../names.ts'

/** What products must be like: all of the conditions, or any of them. */
export interface Conditions {
  all: boolean
  conditions: readonly Condition[]
}

const DAY_MS = 24 * 3_600_000
const MOST = Number.POSITIVE_INFINITY

/**
 * Conditions as a question to the index: which products fit? No conditions fit none. `today` is the
 * beginning of the shop's day, in milliseconds. What was found is kept until a product changes.
 */
export function compileConditions(
  asked: Conditions,
): (catalogue: Catalogue, today: number) => Bitset {
  let kept: { of: Catalogue['columns']; names: Names; key: string; bits: Bitset } | undefined
  return (catalogue, today) => {
    const { columns, names } = catalogue
    const key = `${columns.version} ${columns.capacity} ${today}`
    if (kept?.of !== columns || kept.names !== names || kept.key !== key) {
      kept = { of: columns, names, key, bits: those(asked, catalogue, today) }
    }
    return kept.bits
  }
}

function those({ all, conditions }: Conditions, catalogue: Catalogue, today: number): Bitset {
  const { columns } = catalogue
  const [first, ...others] = conditions.map((one) => fitting(one, catalogue, today))
  if (first === undefined) return bitsetFor(columns.capacity)
  const join = all ? keepCommon : addAll
  const found = first.slice()
  for (const bits of others) join(found, bits)
  return keepCommon(found, columns.live)
}

function fitting(condition: Condition, catalogue: Catalogue, today: number): Bitset {
  const { columns, names } = catalogue
  switch (condition.kind) {
    case 'category':
      return marked(catalogue, slugsOf(names, condition).map(mark.category))
    case 'brand':
      return marked(catalogue, slugsOf(names, condition).map(mark.brand))
    case 'product':
      return withIds(catalogue, condition.ids)
    case 'tag':
      return marked(catalogue, [mark.tag(condition.tag)])
    case 'attribute':
      return marked(catalogue, condition.facets.map(mark.facet))
    case 'inStock':
      return columns.inStock
    case 'price':
      return condition.ranges
        .map(({ currency, min, max }) => columns.within(currency, min ?? 0, max ?? MOST))
        .reduce(keepCommon, columns.live.slice())
    case 'new': {
      const since = today - condition.days * DAY_MS
      return where(columns, (doc) => columns.publishedAt(doc) >= since)
    }
    case 'rating':
      return columns.within('rating', condition.atLeast, MOST)
  }
}

function marked({ columns }: Catalogue, asked: string[]): Bitset {
  const found = asked.map((name) => columns.marks.find(name)).filter((one) => one !== undefined)
  return columns.marks.withAny(found)
}

/** Products by their ids, as far as they are published. */
export function withIds({ columns }: Catalogue, ids: readonly number[]): Bitset {
  const bits = bitsetFor(columns.capacity)
  for (const id of ids) {
    const doc = columns.docOf(id)
    if (doc !== undefined) setBit(bits, doc)
  }
  return bits
}

function where(columns: Catalogue['columns'], fits: (doc: number) => boolean): Bitset {
  const bits = bitsetFor(columns.capacity)
  for (let doc = 0; doc < columns.capacity; doc += 1) if (fits(doc)) setBit(bits, doc)
  return bits
}

/** Their present addresses: products are marked with these. */
function slugsOf(
  { brands, categories }: Names,
  { kind, ids }: { kind: string; ids: number[] },
): string[] {
  const wanted = new Set(ids)
  const known = kind === 'brand' ? brands.values() : categories.values()
  return [...known].filter(({ id }) => wanted.has(id)).map(({ slug }) => slug)
}
