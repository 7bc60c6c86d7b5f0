import type { CountProducts } from '../catalogue/queries/index.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { mark } from './columns/row.ts'

/** Counts products of categories and brands from memory: it knows them at any time. */
export function countsOf(index: CatalogueIndex): CountProducts {
  return async (revision) => {
    const { marks } = (await index.at(revision)).columns
    const count = (name: string): number => {
      const number = marks.find(name)
      return number === undefined ? 0 : (marks.countAll()[number] ?? 0)
    }
    return {
      ofCategory: (slug) => count(mark.category(slug)),
      ofBrand: (slug) => count(mark.brand(slug)),
    }
  }
}
