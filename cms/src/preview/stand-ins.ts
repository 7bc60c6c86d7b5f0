import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { DraftLack } from '@vitrine/shared-types/previews/draft-preview'
import type { ProductDoc, VariantDoc } from '../domains/catalogue/projection/documents.ts'
import { textIn, type InLocales } from '../domains/catalogue/projection/localise.ts'
import { pricesOf } from '../domains/catalogue/projection/product/prices.rules.ts'

const UNTITLED: Record<Locale, string> = { en: 'Untitled', th: 'ยังไม่มีชื่อ' }

interface Unfinished {
  id: number
  slug?: string | null
  title?: InLocales<string | null | undefined>
}

/** A document that has what every public one has: an address and a title. */
export function completed<Doc extends Unfinished>(doc: Doc): Doc & { slug: string } {
  const slug = doc.slug || `preview-${doc.id}`
  return textIn(doc.title, 'en') === null && textIn(doc.title, 'th') === null
    ? { ...doc, slug, title: UNTITLED }
    : { ...doc, slug }
}

/** In place of the variants that were not made yet: it costs nothing and cannot be had. */
export function standInVariant(product: ProductDoc): VariantDoc {
  const at = product.updatedAt
  return { id: 0, sku: '—', product: product.id, prices: {}, createdAt: at, updatedAt: at }
}

/** What a document still lacks, for whoever wonders why it is not public. */
export function lacksOf(doc: Unfinished, variants?: readonly VariantDoc[]): DraftLack[] {
  const lacks: DraftLack[] = []
  if (textIn(doc.title, 'en') === null && textIn(doc.title, 'th') === null) lacks.push('title')
  if (!doc.slug) lacks.push('slug')
  if (variants === undefined) return lacks
  if (variants.length === 0) lacks.push('variants')
  else if (variants.every(hasNoPrice)) lacks.push('prices')
  return lacks
}

function hasNoPrice(variant: VariantDoc): boolean {
  return Object.values(pricesOf(variant)).every((price) => price === null)
}
