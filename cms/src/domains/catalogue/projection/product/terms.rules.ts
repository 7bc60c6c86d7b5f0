import {
  analyseProduct,
  SEARCH_FIELDS,
  type FieldText,
  type SearchField,
} from '../../analysis/index.ts'
import type { ProductDoc, VariantDoc } from '../documents.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import { plainText } from '../rich-text.ts'
import type { StoredDetail } from '../shapes.ts'
import { viewOf, type View, type World } from '../world.ts'
import type { EntryContent } from './entry.rules.ts'
import { optionsInUse } from './options.rules.ts'

type Shown = Pick<StoredDetail, 'description' | 'attributes'>
type Texts = Record<SearchField, FieldText[]>

/** The words of a product in every language, as searches read them; `entries` are its rows. */
export function presentTerms(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  world: World,
  entries: readonly EntryContent[],
): string {
  const texts = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, []])) as unknown as Texts
  for (const { locale, detail } of entries) {
    const found = textsIn(product, variants, viewOf(world, locale), detail)
    for (const field of SEARCH_FIELDS) {
      for (const text of found[field]) if (text) addOnce(texts[field], { text, locale })
    }
  }
  return analyseProduct(texts)
}

/** What both languages share, such as a brand, counts once. */
function addOnce(texts: FieldText[], added: FieldText): void {
  if (!texts.some(({ text }) => text === added.text)) texts.push(added)
}

function textsIn(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  view: View,
  shown: Shown,
): Record<SearchField, (string | null | undefined)[]> {
  const { locale } = view
  const paths = idsOf(product.categories).flatMap((id) => view.categoryPath(id))
  return {
    title: [textIn(product.title, locale) ?? product.slug],
    brand: [view.brand(idOf(product.brand))?.name],
    category: paths.map((category) => textIn(category.title, locale)),
    attribute: [textIn(product.subtitle, locale), ...facts(product, variants, view, shown)],
    tag: (product.tags ?? []).map((tag) => tag.trim()),
    code: variants.flatMap(({ sku, barcode }) => [sku, barcode]),
    description: [plainText(shown.description)],
  }
}

/** The values of attributes and choices; of a yes, what it says yes to. */
function facts(
  product: ProductDoc,
  variants: readonly VariantDoc[],
  view: View,
  shown: Shown,
): string[] {
  const attributes = shown.attributes.flatMap(({ type, label, values }) => {
    if (type !== 'boolean') return values.map((value) => value.label)
    return values.some(({ key }) => key === 'true') ? [label] : []
  })
  const options = optionsInUse(product, variants, view).flatMap(({ values }) =>
    values.flatMap((value) => textIn(value.label, view.locale) ?? []),
  )
  return [...attributes, ...options]
}
