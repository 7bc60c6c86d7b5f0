import type { EventType } from '@vitrine/shared-types/events/store-events'
import { tags, type Tag } from '@vitrine/shared-types/events/tags'
import { LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { EventDraft } from '../../../outbox/append.ts'
import type { EventCause } from '../../../outbox/tables.ts'
import type {
  ContentChange,
  EntryChange,
  EntryPart,
  EntryPlace,
  RowChanges,
} from './row-changes.ts'

const LISTED = new Set<EntryPart>(['listing', 'priceOrder', 'availability', 'ratingOrder'])
const PRICES = new Set<EntryPart>(['price', 'priceOrder'])
const STOCK = new Set<EntryPart>(['stock', 'availability'])

/** Lists show their names and order beside the counts, whether or not a row changed. */
const NAMED_BY_LISTS = new Set(['attributes', 'attributeOptions', 'variantTypes', 'variantOptions'])
const NAMES = LOCALES.map((locale): Fact => ({
  type: 'product.changed',
  locale,
  tags: [tags.facets],
}))

/** What one row has to say. */
interface Fact {
  type: EventType
  locale: Locale
  tags: Tag[]
}

/**
 * The events of changed rows: one for each type and set of languages, so that a batch of a hundred
 * products is a handful of events. Rows in which nothing visible changed have none.
 */
export function draftEvents(changes: RowChanges, cause: EventCause | null): EventDraft[] {
  const facts = [
    ...mergeEntries(changes.entries).flatMap((change) => entryFact(change) ?? []),
    ...mergeContents(changes.contents).flatMap((change) => contentFact(change) ?? []),
    ...(NAMED_BY_LISTS.has(cause?.collection ?? '') ? NAMES : []),
  ]
  const media = cause?.collection === 'media' ? cause.id : null
  const named = media === null ? facts : facts.map((fact) => pictureFact(fact, media))
  return gather(named).map((draft) => ({ ...draft, cause }))
}

function entryFact(change: EntryChange): Fact | null {
  const { before, after, parts, locale } = change
  if (before === null && after === null) return null
  const cameOrWent = before === null || after === null
  if (!cameOrWent && parts.length === 0) return null
  return { type: entryType(change), locale, tags: entryTags(change, cameOrWent) }
}

function entryType({ before, after, parts }: EntryChange): EventType {
  if (after === null) return 'product.removed'
  if (before === null) return 'product.changed'
  const isOnly = (group: Set<EntryPart>) => parts.every((part) => group.has(part))
  if (isOnly(PRICES)) return 'price.changed'
  return isOnly(STOCK) ? 'stock.changed' : 'product.changed'
}

function entryTags({ productId, before, after, parts }: EntryChange, cameOrWent: boolean): Tag[] {
  const found: Tag[] = []
  // A text that is searched but not shown concerns searches alone: say, the title in Thai.
  if (cameOrWent || parts.some((part) => part !== 'search')) found.push(tags.product(productId))
  if (parts.includes('search')) found.push(tags.words(productId))
  if (cameOrWent || parts.includes('search')) found.push(tags.search)
  if (before?.slug !== after?.slug) found.push(...slugTags('product', before, after))
  if (cameOrWent || parts.some((part) => LISTED.has(part))) {
    found.push(tags.list, ...placeTags(before), ...placeTags(after))
  }
  if (before?.categorySlugs.join() !== after?.categorySlugs.join()) found.push(tags.categories)
  if (before?.brandSlug !== after?.brandSlug) found.push(tags.brands)
  return found
}

function placeTags(place: EntryPlace | null): Tag[] {
  if (place === null) return []
  const { brandSlug, categorySlugs } = place
  return [
    ...categorySlugs.map(tags.listOfCategory),
    ...(brandSlug === null ? [] : [tags.listOfBrand(brandSlug)]),
  ]
}

function contentFact(change: ContentChange): Fact | null {
  const { kind, before, after, isVisible, isMoved, locale } = change
  if (before === null && after === null) return null
  const cameOrWent = before === null || after === null
  if (!cameOrWent && !isVisible) return null
  if (kind === 'navigation' || kind === 'settings') {
    return { type: `${kind}.changed`, locale, tags: [tags[kind]] }
  }
  const how = after === null ? 'removed' : 'changed'
  const hasMoved = kind === 'category' && isMoved && !cameOrWent
  const type = hasMoved ? 'category.moved' : (`${kind}.${how}` as const)
  return { type, locale, tags: contentTags(kind, change) }
}

/** All lists of a kind, by the kind. */
const ALL = {
  category: tags.categories,
  brand: tags.brands,
  page: tags.pages,
  collection: tags.collections,
} as const

function contentTags(kind: keyof typeof ALL, { refId, before, after }: ContentChange): Tag[] {
  const found = [tags[kind](refId), ALL[kind]]
  if (before?.slug === after?.slug) return found
  found.push(...slugTags(kind, before, after))
  // A list of a category that is not there is refused; of one that has come it is not.
  const listOf = {
    category: tags.listOfCategory,
    brand: tags.listOfBrand,
    page: null,
    collection: null,
  }[kind]
  if (listOf !== null) found.push(...slugsOf(before, after).map(listOf))
  return found
}

type Addressed = { slug: string | null } | null

function slugTags(kind: 'product' | keyof typeof ALL, before: Addressed, after: Addressed): Tag[] {
  return slugsOf(before, after).map((slug) => tags.slug(kind, slug))
}

function slugsOf(...places: Addressed[]): string[] {
  return places.flatMap((place) => place?.slug ?? [])
}

function pictureFact(fact: Fact, mediaId: number): Fact {
  return { ...fact, type: 'media.replaced', tags: [tags.media(mediaId), ...fact.tags] }
}

/** A row that was written twice changed once: from what it was to what it is. */
function mergeEntries(changes: EntryChange[]): EntryChange[] {
  const byRow = Map.groupBy(changes, ({ productId, locale }) => `${productId} ${locale}`)
  return [...byRow.values()].map((steps) => ({ ...endsOf(steps), parts: partsOf(steps) }))
}

function partsOf(steps: EntryChange[]): EntryPart[] {
  const parts = new Set(steps.flatMap((step) => step.parts))
  // What went and came back may differ in anything.
  const cameOrWent = steps.some(({ before, after }) => before === null || after === null)
  return [...parts, ...(cameOrWent ? (['content', 'listing'] as const) : [])]
}

function mergeContents(changes: ContentChange[]): ContentChange[] {
  const byRow = Map.groupBy(changes, ({ kind, refId, locale }) => `${kind} ${refId} ${locale}`)
  return [...byRow.values()].map((steps) => ({
    ...endsOf(steps),
    isVisible: steps.some(({ isVisible }) => isVisible),
    isMoved: steps.some(({ isMoved }) => isMoved),
  }))
}

function endsOf<Change extends EntryChange | ContentChange>(steps: Change[]): Change {
  const [first, last] = [steps[0], steps.at(-1)] as [Change, Change]
  return { ...last, before: first.before }
}

/** Facts of one type and language become one; the same in several languages is said once. */
function gather(facts: Fact[]): EventDraft[] {
  const drafts = new Map<string, EventDraft>()
  const byKind = Map.groupBy(facts, ({ type, locale }) => `${type} ${locale}`)
  for (const [first, ...others] of byKind.values() as MapIterator<[Fact, ...Fact[]]>) {
    const named = new Set([first, ...others].flatMap((fact) => fact.tags))
    const draft = { type: first.type, tags: [...named].sort(), locales: [first.locale] }
    const same = drafts.get(`${draft.type} ${draft.tags.join(' ')}`)
    if (same === undefined) drafts.set(`${draft.type} ${draft.tags.join(' ')}`, draft)
    else same.locales.push(first.locale)
  }
  return [...drafts.values()]
}
