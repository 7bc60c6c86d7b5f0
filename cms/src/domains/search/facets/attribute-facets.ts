import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import { MAX_ATTRIBUTE_FACETS, MAX_FACET_VALUES } from '@vitrine/shared-types/store-api/v1/facets'
import { compareTitles } from '../columns/titles.ts'
import type { FacetName } from '../names.ts'
import { countEverything } from './counted.ts'
import type { FacetInput } from './list-facets.ts'
import { marksOfFacets, type KindMark } from './marks-of-kind.ts'

type AttributeFacet = Extract<Facet, { type: 'attribute' }>
type Value = AttributeFacet['values'][number]

const NONE: ReadonlySet<string> = new Set()

/** Attributes and choices: those that most of the list has, in an order that filters do not change. */
export function attributeFacets(input: FacetInput): AttributeFacet[] {
  const { columns, names } = input.catalogue
  const everything = countEverything(columns)
  const found = [...names.facets.values()].flatMap((name) => {
    const marks = marksOfFacets(columns.marks).get(name.key) ?? []
    const chosen = input.chosen.get(name.key) ?? NONE
    if (!name.isFilterable && chosen.size === 0) return []
    const facet = facetOf(input, name, marks, chosen)
    if (facet === null) return []
    const [here, ever] = [
      sumOf(input.counter.all().counts(), marks),
      sumOf(everything.counts(), marks),
    ]
    return [{ facet, isChosen: chosen.size > 0, here, ever }]
  })
  return found
    .toSorted(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        b.here - a.here ||
        (a.facet.key < b.facet.key ? -1 : 1),
    )
    .slice(0, MAX_ATTRIBUTE_FACETS)
    .toSorted((a, b) => b.ever - a.ever || (a.facet.key < b.facet.key ? -1 : 1))
    .map(({ facet }) => facet)
}

function facetOf(
  { counter, query }: FacetInput,
  name: FacetName,
  marks: readonly KindMark[],
  chosen: ReadonlySet<string>,
): AttributeFacet | null {
  const counted = counter.without(`attribute:${name.key}`)
  const { size } = counted
  const counts = counted.countsOf(marks.map(({ mark }) => mark))
  const present = marks
    .map(({ mark, key }) => ({ key, count: counts[mark] ?? 0, isSelected: chosen.has(key) }))
    .filter(({ count, isSelected }) => count > 0 || isSelected)
  const missing = [...chosen].filter((key) => !present.some((value) => value.key === key))
  const all = [...present, ...missing.map((key) => ({ key, count: 0, isSelected: true }))]
  if (chosen.size === 0 && !all.some(({ count }) => count < size)) return null
  const values = mostOf(all, chosen.size).map((value) => ({
    key: value.key,
    label: labelOf(name, value.key, query.locale),
    count: value.count,
    isSelected: value.isSelected,
    swatch: name.values.get(value.key)?.swatch ?? null,
  }))
  return {
    type: 'attribute',
    key: name.key,
    label: name.labels[query.locale],
    values: inOrder(name, values),
  }
}

/** The values that most products have, and those that are chosen. */
function mostOf<V extends Pick<Value, 'key' | 'count' | 'isSelected'>>(
  values: V[],
  chosen: number,
): V[] {
  if (values.length <= MAX_FACET_VALUES) return values
  return values
    .toSorted(
      (a, b) =>
        Number(b.isSelected) - Number(a.isSelected) ||
        b.count - a.count ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, Math.max(MAX_FACET_VALUES, chosen))
}

function inOrder({ kind, values: known }: FacetName, values: Value[]): Value[] {
  const places = new Map([...known.keys()].map((key, place) => [key, place]))
  const placeOf = ({ key }: Value) => places.get(key) ?? Number.MAX_SAFE_INTEGER
  if (kind === 'number') return values.toSorted((a, b) => Number(a.key) - Number(b.key))
  if (kind === 'boolean') return values.toSorted((a, b) => (a.key > b.key ? -1 : 1))
  return values.toSorted((a, b) => placeOf(a) - placeOf(b) || compareTitles(a.label, b.label))
}

const YES_NO: Record<Locale, Record<string, string>> = {
  en: { true: 'Yes', false: 'No' },
  th: { true: 'ใช่', false: 'ไม่ใช่' },
}
const numbers: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
  th: new Intl.NumberFormat('th', { maximumFractionDigits: 6 }),
}

/** Numbers of facets as they are written, which takes its time. */
const written = new WeakMap<FacetName, Record<Locale, Map<string, string>>>()

/** The same words as on the product's own page. */
function labelOf(name: FacetName, key: string, locale: Locale): string {
  const { kind, values } = name
  if (kind === 'boolean') return YES_NO[locale][key] ?? key
  if (kind !== 'number' || !Number.isFinite(Number(key))) {
    return values.get(key)?.labels[locale] ?? key
  }
  const labels = written.get(name) ?? { en: new Map(), th: new Map() }
  written.set(name, labels)
  const label = labels[locale].get(key) ?? numberLabel(name, key, locale)
  labels[locale].set(key, label)
  return label
}

function numberLabel({ units }: FacetName, key: string, locale: Locale): string {
  const number = numbers[locale].format(Number(key))
  return units[locale] === null ? number : `${number} ${units[locale]}`
}

function sumOf(counts: Uint32Array, marks: readonly KindMark[]): number {
  return marks.reduce((sum, { mark }) => sum + (counts[mark] ?? 0), 0)
}
