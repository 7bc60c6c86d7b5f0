import { describe, expect, it } from 'vitest'
import { draftEvents } from './events.rules.ts'
import type { ContentChange, EntryChange, EntryPlace } from './row-changes.ts'

const place: EntryPlace = { slug: 'lamp', brandSlug: 'kiln', categorySlugs: ['light'] }

const entry = (data: Partial<EntryChange> = {}): EntryChange => ({
  productId: 1,
  locale: 'en',
  before: place,
  after: place,
  parts: [],
  ...data,
})
const content = (data: Partial<ContentChange> = {}): ContentChange => ({
  kind: 'category',
  refId: 3,
  locale: 'en',
  before: { slug: 'light' },
  after: { slug: 'light' },
  isVisible: true,
  isMoved: false,
  ...data,
})
const ofEntries = (...entries: EntryChange[]) => draftEvents({ entries, contents: [] }, null)
const ofContents = (...contents: ContentChange[]) => draftEvents({ entries: [], contents }, null)

const LISTS = ['list', 'list:brand:kiln', 'list:category:light']

describe('events of products', () => {
  it('name the product alone when only its own page changed', () => {
    expect(ofEntries(entry({ parts: ['content'] }))).toEqual([
      { type: 'product.changed', tags: ['product:1'], locales: ['en'], cause: null },
    ])
  })

  it('name its address, its lists and the counts when it comes or goes', () => {
    const tags = ['brands', 'categories', ...LISTS, 'product:1', 'search', 'slug:product:lamp']
    expect(ofEntries(entry({ before: null }))).toMatchObject([{ type: 'product.changed', tags }])
    expect(ofEntries(entry({ after: null }))).toMatchObject([{ type: 'product.removed', tags }])
  })

  it('name the former and the present address, category and brand', () => {
    const after = { slug: 'torch', brandSlug: null, categorySlugs: ['fire', 'light'] }
    const [event] = ofEntries(entry({ after, parts: ['content', 'listing'] }))
    expect(event?.tags).toEqual(
      [
        ...LISTS,
        'brands',
        'categories',
        'list:category:fire',
        'product:1',
        'slug:product:lamp',
        'slug:product:torch',
      ].sort(),
    )
  })

  it('leave the counts alone when a product changes where it is', () => {
    const [event] = ofEntries(entry({ parts: ['listing'] }))
    expect(event?.tags).toEqual([...LISTS, 'product:1'])
  })

  it('say that only a price changed, and touch lists when they are sorted by it', () => {
    expect(ofEntries(entry({ parts: ['price'] }))).toMatchObject([
      { type: 'price.changed', tags: ['product:1'] },
    ])
    expect(ofEntries(entry({ parts: ['price', 'priceOrder'] }))).toMatchObject([
      { type: 'price.changed', tags: [...LISTS, 'product:1'] },
    ])
    expect(ofEntries(entry({ parts: ['price', 'content'] }))).toMatchObject([
      { type: 'product.changed' },
    ])
  })

  it('say that only the stock changed, and touch lists when it can be ordered or no more', () => {
    expect(ofEntries(entry({ parts: ['stock'] }))).toMatchObject([
      { type: 'stock.changed', tags: ['product:1'] },
    ])
    expect(ofEntries(entry({ parts: ['stock', 'availability'] }))).toMatchObject([
      { type: 'stock.changed', tags: [...LISTS, 'product:1'] },
    ])
  })

  it('touch searches alone when a text changed that is only searched', () => {
    expect(ofEntries(entry({ parts: ['search'] }))).toMatchObject([
      { type: 'product.changed', tags: ['search', 'words:1'] },
    ])
  })

  it('touch lists when a product is rated otherwise, not when a review is answered', () => {
    expect(ofEntries(entry({ parts: ['rating'] }))).toMatchObject([{ tags: ['product:1'] }])
    expect(ofEntries(entry({ parts: ['rating', 'ratingOrder'] }))).toMatchObject([
      { tags: [...LISTS, 'product:1'] },
    ])
  })

  it('are none when nothing changed that anybody sees', () => {
    expect(ofEntries(entry())).toEqual([])
  })

  it('become one for both languages and for many products', () => {
    const both = (productId: number) => [
      entry({ productId, parts: ['content'] }),
      entry({ productId, parts: ['content'], locale: 'th' }),
    ]
    expect(ofEntries(...both(1), ...both(2))).toMatchObject([
      { tags: ['product:1', 'product:2'], locales: ['en', 'th'] },
    ])
    expect(ofEntries(...both(1), entry({ productId: 2, parts: ['content'] }))).toMatchObject([
      { tags: ['product:1', 'product:2'], locales: ['en'] },
      { tags: ['product:1'], locales: ['th'] },
    ])
  })

  it('tell a row that was written twice once', () => {
    const steps = [entry({ before: null }), entry({ parts: ['stock'] })]
    expect(ofEntries(...steps)).toMatchObject([{ type: 'product.changed', locales: ['en'] }])
    expect(ofEntries(entry({ before: null }), entry({ after: null }))).toEqual([])
  })

  it('take a row that went and came back for changed', () => {
    const steps = [entry({ after: null }), entry({ before: null })]
    expect(ofEntries(...steps)).toMatchObject([
      { type: 'product.changed', tags: [...LISTS, 'product:1'] },
    ])
  })
})

describe('events of contents', () => {
  it('name the document and all lists of its kind', () => {
    expect(ofContents(content())).toMatchObject([
      { type: 'category.changed', tags: ['categories', 'category:3'] },
    ])
    expect(ofContents(content({ isVisible: false }))).toEqual([])
  })

  it('tell a move from another change', () => {
    expect(ofContents(content({ isMoved: true }))).toMatchObject([{ type: 'category.moved' }])
    expect(ofContents(content({ isMoved: true, before: null }))).toMatchObject([
      { type: 'category.changed' },
    ])
  })

  it('name both addresses, and the lists that are found by them', () => {
    const [event] = ofContents(
      content({ kind: 'brand', before: { slug: 'kiln' }, after: { slug: 'oven' } }),
    )
    expect(event).toMatchObject({
      type: 'brand.changed',
      tags: [
        'brand:3',
        'brands',
        'list:brand:kiln',
        'list:brand:oven',
        'slug:brand:kiln',
        'slug:brand:oven',
      ],
    })
    expect(ofContents(content({ kind: 'page', after: null }))).toMatchObject([
      { type: 'page.removed', tags: ['page:3', 'pages', 'slug:page:light'] },
    ])
  })

  it('name the menus and the settings by their kind', () => {
    const alone = { refId: 0, before: { slug: null }, after: { slug: null } }
    expect(ofContents(content({ kind: 'navigation', ...alone }))).toMatchObject([
      { type: 'navigation.changed', tags: ['navigation'] },
    ])
    expect(ofContents(content({ kind: 'settings', ...alone, before: null }))).toMatchObject([
      { type: 'settings.changed', tags: ['settings'] },
    ])
  })
})

it('a picture names itself and everything that shows it', () => {
  const cause = { collection: 'media', id: 9, title: 'Lamp at night' }
  const changes = {
    entries: [entry({ parts: ['content'] })],
    contents: [content({ kind: 'page', refId: 4 })],
  }
  expect(draftEvents(changes, cause)).toEqual([
    {
      type: 'media.replaced',
      tags: ['media:9', 'page:4', 'pages', 'product:1'],
      locales: ['en'],
      cause,
    },
  ])
  expect(draftEvents({ entries: [], contents: [] }, cause)).toEqual([])
})
