import type { StoreEvent } from '@vitrine/shared-types/events/store-events'
import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { ReadDatabase } from '../../../platform/read-database.ts'
import { SHOP_TIME_ZONE } from '../../../platform/shop-time.ts'
import type { SearchSettings } from '../../catalogue/analysis/index.ts'
import type { Selection } from '../../catalogue/projection/index.ts'
import { plainQuery } from './matching-rules.ts'
import type { KnownRule, Rule } from './rule.ts'
import type { WordKind } from './search-words.collection.ts'

/** A collection as lists follow it. */
export interface KnownCollection {
  id: number
  selection: Selection
}

/** All that editors add to lists and searches, as it is published. */
export interface Merchandise {
  settings: SearchSettings
  neverSuggest: ReadonlySet<string>
  /** Those that run, oldest first. */
  rules: readonly KnownRule[]
  /** By present and by former slugs. */
  collections: ReadonlyMap<string, KnownCollection>
  /** When the day began that “new” is counted from, in milliseconds. */
  today: number
}

/** Whether these events change any of it. */
export function isAboutMerchandise(events: readonly StoreEvent[]): boolean {
  return events.some(
    ({ type, tags }) =>
      type === 'search.changed' ||
      type.startsWith('collection.') ||
      tags.some((tag) => tag.startsWith('slug:collection:')),
  )
}

export async function loadMerchandise(db: ReadDatabase): Promise<Merchandise> {
  const [words, rules, collections, days] = await Promise.all([
    db.rows<WordRow>({ name: 'search-words', text: WORDS, values: [] }),
    db.rows<{ rule_id: number; definition: Rule }>({
      name: 'running-rules',
      text: RULES,
      values: [],
    }),
    db.rows<CollectionRow>({ name: 'collections-known', text: COLLECTIONS, values: [] }),
    db.rows<{ since: number }>({ name: 'merchandising-day', text: DAY, values: [] }),
  ])
  const never = words.filter(({ kind }) => kind === 'never_suggest')
  return {
    settings: settingsOf(words),
    neverSuggest: new Set(never.flatMap((row) => (row.words ?? []).map(plainQuery))),
    rules: rules.map(({ rule_id: id, definition }) => ({ id, ...definition })),
    collections: new Map(collections.map(({ id, slug, selection }) => [slug, { id, selection }])),
    today: days[0]?.since ?? Date.now(),
  }
}

/** An entry of the words, as it is published or as a draft has it. */
export interface WordRow {
  kind: WordKind
  locale: Locale
  words?: string[] | null
  from?: string | null
  to?: string | null
}

const WORDS = `
  SELECT w.kind::text, w.locale::text, w."from", w."to", (SELECT array_agg(t.text ORDER BY t."order")
    FROM search_words_texts t WHERE t.parent_id = w.id AND t.path = 'words') AS words
  FROM search_words w WHERE w._status = 'published' ORDER BY w.id`

const RULES = `
  SELECT rule_id, definition FROM merchandising_rules WHERE state = 'running' ORDER BY rule_id`

interface CollectionRow extends KnownCollection {
  slug: string
}

const COLLECTIONS = `
  SELECT c.ref_id AS id, s.slug, c.body->'selection' AS selection
  FROM content_entries c JOIN (
    SELECT ref_id, slug FROM content_entries WHERE kind = 'collection' AND locale = 'en'
    UNION ALL SELECT target_id, slug FROM slug_redirects WHERE kind = 'collection'
  ) s ON s.ref_id = c.ref_id
  WHERE c.kind = 'collection' AND c.locale = 'en'`

const DAY = `
  SELECT (extract(epoch FROM coalesce((SELECT day FROM merchandising_day),
    (now() AT TIME ZONE '${SHOP_TIME_ZONE}')::date)::timestamp
    AT TIME ZONE '${SHOP_TIME_ZONE}') * 1000)::float8 AS since`

/** What the search makes of the words. */
export function settingsOf(rows: readonly WordRow[]): SearchSettings {
  const of = (locale: Locale, kind: WordKind) =>
    rows.filter((row) => row.locale === locale && row.kind === kind)
  return {
    stopWords: perLocale((locale) => of(locale, 'stop_word').flatMap(({ words }) => words ?? [])),
    synonyms: perLocale((locale) => of(locale, 'synonyms').map(({ words }) => words ?? [])),
    replacements: perLocale((locale) =>
      of(locale, 'replacement').flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])),
    ),
  }
}

function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>
}
