import { expect, test } from 'vitest'
import type { EventType, StoreEvent } from '@vitrine/shared-types/events/store-events'
import { addEvents, addPending, isPending, nothingPending } from './staleness.ts'

const event = (type: EventType, ...tags: string[]): StoreEvent => ({
  seq: 1,
  xid: 1,
  type,
  tags,
  locales: ['en'],
  at: '2026-01-01T00:00:00.000Z',
})

test('a product is read anew, its words only when they can have changed', () => {
  const pending = nothingPending()
  addEvents(pending, [
    event('stock.changed', 'product:1', 'list'),
    event('product.changed', 'product:2'),
  ])
  expect(pending.products).toEqual(
    new Map([
      [1, false],
      [2, true],
    ]),
  )
  addEvents(pending, [event('product.changed', 'words:1', 'search')])
  addEvents(pending, [event('price.changed', 'product:2')])
  expect(pending.products).toEqual(
    new Map([
      [1, true],
      [2, true],
    ]),
  )
  expect(pending.names).toBe(false)
})

test('names are read anew when a brand, a category or an attribute changed', () => {
  for (const tag of ['brand:3', 'category:4', 'facets']) {
    const pending = nothingPending()
    addEvents(pending, [event('category.changed', tag, 'categories')])
    expect(pending).toMatchObject({ names: true, all: false })
  }
})

test('events about other things are none of its business', () => {
  const pending = nothingPending()
  addEvents(pending, [event('page.changed', 'page:1', 'pages', 'slug:product:7', 'list:brand:1')])
  expect(isPending(pending)).toBe(false)
})

test('what could not be read is put back beside what came meanwhile', () => {
  const [failed, since] = [nothingPending(), nothingPending()]
  addEvents(failed, [event('product.changed', 'product:1')])
  addEvents(since, [event('stock.changed', 'product:1', 'product:2')])
  addPending(since, failed)
  expect(since.products).toEqual(
    new Map([
      [1, true],
      [2, false],
    ]),
  )
})
