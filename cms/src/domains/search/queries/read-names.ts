import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadRows } from '../../../platform/read-database.ts'
import type { BrandName, CategoryName, FacetName, Names, Texts } from '../names.ts'

/** Reads what lists call brands, categories, attributes and choices. */
export async function readNames(rows: ReadRows): Promise<Names> {
  const contents = await rows<ContentRow>({ text: CONTENTS, values: [] })
  const facets = await rows<FacetRow>({ text: FACETS, values: [] })
  const values = await rows<ValueRow>({ text: VALUES, values: [] })
  return {
    brands: brandsOf(contents.filter(({ kind }) => kind === 'brand')),
    ...treeOf(contents.filter(({ kind }) => kind === 'category')),
    facets: facetsOf(facets, values),
  }
}

type InLocales = Partial<Record<Locale, string | null>> | null

interface ContentRow {
  kind: string
  id: number
  parent_id: number | null
  slug: string
  names: InLocales
}

const CONTENTS = `
  SELECT kind, ref_id AS id, min(parent_id) AS parent_id, min(slug) AS slug,
    jsonb_object_agg(locale, coalesce(body->>'title', body->>'name')) AS names
  FROM content_entries WHERE kind IN ('brand', 'category')
  GROUP BY kind, ref_id ORDER BY kind, min(position COLLATE "C") NULLS LAST, ref_id`

interface FacetRow {
  key: string
  kind: FacetName['kind']
  filterable: boolean
  labels: InLocales
  units: InLocales
}

/** A choice of variants is a list of values like any other; an attribute of the same key names it. */
const FACETS = `
  SELECT a.key, a.type::text AS kind, coalesce(a.filterable, a.type <> 'text') AS filterable,
    (SELECT jsonb_object_agg(l._locale, l.label) FROM attributes_locales l
      WHERE l._parent_id = a.id) AS labels,
    (SELECT jsonb_object_agg(l._locale, l.unit) FROM attributes_locales l
      WHERE l._parent_id = a.id) AS units
  FROM attributes a
  UNION ALL
  SELECT t.key, 'option', true, (SELECT jsonb_object_agg(l._locale, l.label)
    FROM variant_types_locales l WHERE l._parent_id = t.id), NULL
  FROM variant_types t`

interface ValueRow {
  facet: string
  key: string
  swatch: string | null
  labels: InLocales
}

const VALUES = `
  SELECT facet, key, swatch, labels FROM (
    SELECT a.key AS facet, o.key, NULL AS swatch, o._order AS place, o.id,
      (SELECT jsonb_object_agg(l._locale, l.label) FROM attribute_options_locales l
        WHERE l._parent_id = o.id) AS labels
    FROM attribute_options o JOIN attributes a ON a.id = o.attribute_id
    UNION ALL
    SELECT t.key, o.key, o.swatch, o._order, o.id,
      (SELECT jsonb_object_agg(l._locale, l.label) FROM variant_options_locales l
        WHERE l._parent_id = o.id)
    FROM variant_options o JOIN variant_types t ON t.id = o.type_id) v
  ORDER BY place COLLATE "C" NULLS LAST, id`

function brandsOf(rows: ContentRow[]): Map<string, BrandName> {
  return new Map(
    rows.map(({ id, slug, names }) => [slug, { id, slug, names: textsOf(names, slug) }]),
  )
}

/** A category whose parent is not there stands at the top. */
function treeOf(rows: ContentRow[]): Pick<Names, 'categories' | 'top'> {
  const byId = new Map<number, CategoryName>()
  for (const { id, slug, names } of rows) {
    byId.set(id, { id, slug, titles: textsOf(names, slug), path: [], children: [] })
  }
  const top: CategoryName[] = []
  for (const { id, parent_id } of rows) {
    const parent = parent_id === null ? undefined : byId.get(parent_id)
    ;(parent?.children ?? top).push(byId.get(id) as CategoryName)
  }
  const place = (category: CategoryName, above: CategoryName[]): void => {
    category.path = [...above, category]
    for (const child of category.children) place(child, category.path)
  }
  for (const category of top) place(category, [])
  return { categories: new Map([...byId.values()].map((one) => [one.slug, one])), top }
}

function facetsOf(rows: FacetRow[], values: ValueRow[]): Map<string, FacetName> {
  const facets = new Map<string, FacetName>()
  for (const { key, kind, filterable, labels, units } of rows) {
    if (facets.has(key)) continue
    facets.set(key, {
      key,
      kind,
      isFilterable: filterable,
      labels: textsOf(labels, key),
      units: perLocale((locale) => written(units?.[locale]) ?? written(units?.[DEFAULT_LOCALE])),
      values: new Map(),
    })
  }
  for (const { facet, key, swatch, labels } of values) {
    const known = facets.get(facet)?.values
    const before = known?.get(key)
    const colour = colourOf(swatch)
    if (before === undefined) known?.set(key, { labels: textsOf(labels, key), swatch: colour })
    else before.swatch ??= colour
  }
  return facets
}

const COLOUR = /^#[0-9a-f]{6}$/u

function colourOf(swatch: string | null): string | null {
  const colour = swatch?.trim().toLowerCase() ?? ''
  return COLOUR.test(colour) ? colour : null
}

function textsOf(texts: InLocales, otherwise: string): Texts {
  return perLocale(
    (locale) => written(texts?.[locale]) ?? written(texts?.[DEFAULT_LOCALE]) ?? otherwise,
  )
}

function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>
}

function written(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
