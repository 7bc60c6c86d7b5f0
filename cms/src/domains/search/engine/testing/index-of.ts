import {
  analyseProduct,
  analyseQuery,
  type FieldText,
  type SearchField,
} from '../../../catalogue/analysis/index.ts'
import { createTermIndex, type TermIndex } from '../term-index.ts'

export type Texts = Partial<Record<SearchField, string>> & { thai?: string }

/** The stored terms of a product of which only these texts are known. */
export function stored({ thai, ...texts }: Texts): string {
  const of = (field: SearchField): FieldText[] => {
    const text = texts[field]
    return text === undefined ? [] : [{ text, locale: 'en' }]
  }
  return analyseProduct({
    title: thai === undefined ? of('title') : [...of('title'), { text: thai, locale: 'th' }],
    brand: of('brand'),
    category: of('category'),
    attribute: of('attribute'),
    tag: of('tag'),
    code: of('code'),
    description: of('description'),
  })
}

/** An index of these products, numbered from 0. */
export function indexOf(products: readonly (Texts | string)[]): TermIndex {
  const index = createTermIndex()
  const whole = products.map((one) => (typeof one === 'string' ? { title: one } : one))
  index.load(whole.map((texts, doc) => ({ doc, stored: stored(texts) })))
  return index
}

/** The numbers of what a query finds, best first. */
export function find(index: TermIndex, q: string): number[] {
  const { docs, scores } = index.search(analyseQuery(q))
  return [...docs.keys()]
    .sort((a, b) => scores[b]! - scores[a]! || docs[a]! - docs[b]!)
    .map((at) => docs[at]!)
}
