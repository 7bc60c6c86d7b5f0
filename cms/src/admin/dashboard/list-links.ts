import type { Where } from 'payload'
import type { ShopFigures, ShopLists } from './figures.ts'

/** A list of the panel with a filter that its own filter bar shows, and can take away. */
export interface ListLink {
  collection: 'products' | 'variants'
  where: Where
}

/** Where each figure of the dashboard leads: exactly the things that it counts. */
export function listLinks(lists: ShopLists): Record<keyof ShopFigures, ListLink> {
  const products = (where: Where): ListLink => ({ collection: 'products', where })
  const variants = (where: Where): ListLink => ({ collection: 'variants', where })
  return {
    published: products({ _status: { equals: 'published' } }),
    drafts: products({ _status: { equals: 'draft' } }),
    withoutPicture: products({ id: { in: lists.withoutPicture } }),
    withoutThai: products({ id: { in: lists.withoutThai } }),
    withoutVariants: products({ id: { in: lists.withoutVariants } }),
    withoutThb: variants({ 'prices.THB.amount': { exists: false } }),
    withoutUsd: variants({ 'prices.USD.amount': { exists: false } }),
    lowStock: variants({ id: { in: lists.lowStock } }),
    soldOut: variants({ id: { in: lists.soldOut } }),
  }
}

/** The address of a list as the panel reads it: the filter within `or` and `and`. */
export function listAddress(adminRoute: string, { collection, where }: ListLink): string {
  const search = new URLSearchParams()
  for (const [field, condition] of Object.entries(where)) {
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>)) {
      const values = Array.isArray(value) ? value.join(',') : String(value)
      search.append(`where[or][0][and][0][${field}][${operator}]`, values)
    }
  }
  return `${adminRoute}/collections/${collection}?${search.toString()}`
}
