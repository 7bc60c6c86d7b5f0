import type { Metadata } from 'next'
import type { Reader } from '../ui/context.ts'
import { countFilters, listHref, type ListQuery } from '../ui/list-query.ts'

/**
 * What search engines are told of a list: each page of the whole list stands for itself, a narrowed
 * one for the whole. With two or more values it is not shown at all: those are without number.
 */
export function listMetadata(
  base: string,
  query: ListQuery,
  { currency }: Reader,
): { path: string; robots: Metadata['robots'] } {
  const filters = countFilters(query)
  const page = filters === 0 ? query.page : 1
  return {
    path: listHref(base, { page }, { currency }),
    robots: filters >= 2 ? { index: false, follow: true } : undefined,
  }
}
