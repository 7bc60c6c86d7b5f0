import { expect, test } from 'vitest'
import { orderListPath } from './order-filters.ts'

test('a ready filter is an address that the list’s own filter bar reads', () => {
  expect(orderListPath('all')).toBe('/collections/orders')
  expect(orderListPath('onHold')).toBe(
    '/collections/orders?where[or][0][and][0][onHold][equals]=true&where[or][0][and][1][status][in]=pending%2Cprocessing',
  )
})
