import type { DemoProduct } from '@vitrine/shared-types/demo/types'
import type { Facet } from '@vitrine/shared-types/store-api/v1/facets'
import type { ProductListQuery } from '@vitrine/shared-types/store-api/v1/product-list'
import { childrenOf, demo, pathTo } from './demo-index.ts'
import { facetsOf, type Filter, filtersOf, isIn, passes, ratingOf } from './match-products.ts'
import { priceRange, productStock } from './present-product.ts'

const YES_NO = { en: { true: 'Yes', false: 'No' }, th: { true: 'ใช่', false: 'ไม่ใช่' } } as const

/** Everything a list can be narrowed by; `candidates` are those with the right words. */
export function listFacets(candidates: DemoProduct[], query: ProductListQuery): Facet[] {
  const tests = filtersOf(query)
  const without = (filter: Filter) => candidates.filter((product) => passes(tests, product, filter))
  const all: (Facet | null)[] = [
    categoryFacet(without('category'), query),
    brandFacet(without('brand'), query),
    ...attributeFacets(without, query),
    priceFacet(without('price'), query),
    ratingFacet(without('rating'), query),
    stockFacet(without('stock'), query),
  ]
  return all.filter((facet) => facet !== null)
}

function categoryFacet(products: DemoProduct[], { category, locale }: ProductListQuery): Facet {
  const path = category ? pathTo(category) : []
  const shown = [...path, ...childrenOf(category ?? null)]
  const values = shown.map((one) => ({
    key: one.slug,
    label: one.title[locale],
    count: products.filter((product) => isIn(product, one.slug)).length,
    isSelected: path.includes(one),
    depth: pathTo(one.slug).length - 1,
  }))
  return { type: 'category', values: values.filter((one) => one.count > 0 || one.isSelected) }
}

function brandFacet(products: DemoProduct[], { brand }: ProductListQuery): Facet {
  const chosen = brand?.split(',') ?? []
  const values = demo.shop.brands.map(({ slug, name }) => ({
    key: slug,
    label: name,
    count: products.filter((product) => product.brand === slug).length,
    isSelected: chosen.includes(slug),
  }))
  return { type: 'brand', values: values.filter((one) => one.count > 0 || one.isSelected) }
}

function attributeFacets(without: (filter: Filter) => DemoProduct[], query: ProductListQuery) {
  const chosen = query.attributes?.split(',') ?? []
  return definitions(query).flatMap(({ key, label, options }): Facet[] => {
    const products = without(`attribute ${key}`)
    const values = options.map((option) => ({
      ...option,
      count: products.filter((product) => facetsOf(product).has(`${key}:${option.key}`)).length,
      isSelected: chosen.includes(`${key}:${option.key}`),
    }))
    const shown = values.filter((one) => one.count > 0 || one.isSelected)
    return shown.length > 1 || shown.some((one) => one.isSelected)
      ? [{ type: 'attribute', key, label, values: shown }]
      : []
  })
}

function definitions({ locale }: ProductListQuery) {
  const choices = demo.shop.variantTypes.map(({ key, label, options }) => ({
    key,
    label: label[locale],
    options: options.map((option) => ({ ...option, label: option.label[locale] })),
  }))
  const facts = demo.shop.attributes
    .filter(({ type }) => type !== 'text')
    .map(({ key, type, label, unit, options }) => ({
      key,
      label: label[locale],
      options:
        type === 'option'
          ? options.map((option) => ({ ...option, label: option.label[locale], swatch: null }))
          : valuesOf(key).map((value) => ({ key: value, label: wordFor(value), swatch: null })),
      unit,
    }))
    .map(({ unit, ...fact }) => {
      const suffix = unit ? ` ${unit[locale]}` : ''
      const options = fact.options.map((one) => ({ ...one, label: `${one.label}${suffix}` }))
      return { ...fact, options }
    })
  return [...choices, ...facts]

  function wordFor(value: string): string {
    return value === 'true' || value === 'false' ? YES_NO[locale][value] : value
  }
}

function valuesOf(attribute: string): string[] {
  const values = demo.shop.products.flatMap((product) =>
    product.attributes.flatMap((one) =>
      one.attribute === attribute && (one.type === 'number' || one.type === 'boolean')
        ? [one.value]
        : [],
    ),
  )
  return [...new Set(values)].toSorted((a, b) => Number(a) - Number(b)).map(String)
}

/** In minor units: where one range of prices ends and the next begins. */
const STEPS = {
  THB: [50_000, 100_000, 200_000, 500_000, 1_000_000],
  USD: [2000, 5000, 10_000, 25_000],
}

function priceFacet(products: DemoProduct[], query: ProductListQuery): Facet | null {
  const { currency, priceMin, priceMax } = query
  const prices = products
    .flatMap((product) => priceRange(product, currency)?.minMinor ?? [])
    .toSorted((a, b) => a - b)
  const [minMinor] = prices
  const maxMinor = prices.at(-1)
  if (minMinor === undefined || maxMinor === undefined) return null
  const steps = STEPS[currency].filter((step) => step > minMinor && step <= maxMinor)
  const ranges = [null, ...steps].map((start, index) => {
    const end = steps[index] === undefined ? null : steps[index] - 1
    const inside = prices.filter((price) => price >= (start ?? 0) && price <= (end ?? Infinity))
    const isSelected = start === (priceMin ?? null) && end === (priceMax ?? null)
    return {
      minMinor: start,
      maxMinor: end,
      count: inside.length,
      isSelected: isSelected && (start ?? end) !== null,
    }
  })
  return { type: 'price', currency, minMinor, maxMinor, ranges }
}

function ratingFacet(products: DemoProduct[], { ratingMin }: ProductListQuery): Facet | null {
  const values = [4, 3, 2, 1].map((atLeast) => ({
    atLeast,
    count: products.filter((product) => ratingOf(product) >= atLeast).length,
    isSelected: ratingMin === atLeast,
  }))
  return values.some(({ count, isSelected }) => count > 0 || isSelected)
    ? { type: 'rating', values }
    : null
}

function stockFacet(products: DemoProduct[], { inStock }: ProductListQuery): Facet {
  const there = products.filter((product) => productStock(product).state !== 'out_of_stock')
  return { type: 'stock', inStock: there.length, isSelected: inStock === true }
}
