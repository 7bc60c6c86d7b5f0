import { LOCALES } from '@vitrine/shared-types/primitives/locale'
import type { MediaDoc } from '../../src/domains/catalogue/projection/documents.ts'
import type { InLocales } from '../../src/domains/catalogue/projection/localise.ts'
import type { Rows } from './copy.ts'
import { references } from './references.ts'

type Texts = Record<string, InLocales<string | null | undefined>>

/** Writes what products refer to into Payload's tables. */
export function addReferences(rows: Rows): void {
  for (const { id, slug, parent, _order, title } of references.categories) {
    rows.add('categories', { id, slug, parent_id: parent, _order })
    addTexts(rows, 'categories', id, { title })
  }
  for (const { id, name, slug } of references.brands) {
    rows.add('brands', { id, name, slug })
    addTexts(rows, 'brands', id, { tagline: { en: name, th: name } })
  }
  for (const doc of references.media) addPicture(rows, doc)
  for (const { id, key, type, label, unit } of references.attributes) {
    rows.add('attributes', { id, key, type })
    addTexts(rows, 'attributes', id, { label, unit })
  }
  for (const { id, key, _order, attribute, label } of references.attributeOptions) {
    rows.add('attribute_options', { id, key, _order, attribute_id: attribute })
    addTexts(rows, 'attribute_options', id, { label })
  }
  for (const { id, key, label } of references.variantTypes) {
    rows.add('variant_types', { id, key })
    addTexts(rows, 'variant_types', id, { label })
  }
  for (const { id, key, _order, type, swatch, label } of references.variantOptions) {
    rows.add('variant_options', { id, key, _order, type_id: type, swatch })
    addTexts(rows, 'variant_options', id, { label })
  }
}

function addPicture(rows: Rows, doc: MediaDoc): void {
  const { id, filename, mimeType, width, height, focalX, focalY, sizes } = doc
  const renditions = Object.entries(sizes ?? {}).flatMap(([name, size]) => [
    [`sizes_${name}_filename`, size?.filename],
    [`sizes_${name}_mime_type`, size?.mimeType],
    [`sizes_${name}_width`, size?.width],
    [`sizes_${name}_height`, size?.height],
  ])
  rows.add('media', {
    id,
    filename,
    mime_type: mimeType,
    width,
    height,
    focal_x: focalX,
    focal_y: focalY,
    ...(Object.fromEntries(renditions) as object),
  })
  addTexts(rows, 'media', id, { alt: doc.alt })
}

/** A row of texts for each language. */
export function addTexts(rows: Rows, table: string, parent: number, texts: Texts): void {
  for (const locale of LOCALES) {
    const own = Object.fromEntries(
      Object.entries(texts).map(([name, inLocales]) => [name, inLocales?.[locale]]),
    )
    rows.add(`${table}_locales`, { ...own, _locale: locale, _parent_id: parent })
  }
}
