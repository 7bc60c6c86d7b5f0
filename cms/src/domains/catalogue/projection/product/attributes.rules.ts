import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import type { Attribute } from '@vitrine/shared-types/store-api/v1/products'
import type { AttributeBlockDoc, AttributeDoc, ProductDoc } from '../documents.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import type { View } from '../world.ts'

type Value = Attribute['values'][number]

/** Making one takes longer than all else that is done for a product. */
const NUMBERS = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })]),
) as Record<Locale, Intl.NumberFormat>

const YES_NO: Record<Locale, { true: string; false: string }> = {
  en: { true: 'Yes', false: 'No' },
  th: { true: 'ใช่', false: 'ไม่ใช่' },
}

/** The typed facts of a product, in the editor's order; those without a value are left out. */
export function presentAttributes(product: ProductDoc, view: View): Attribute[] {
  return (product.attributes ?? []).flatMap((block) => {
    const attribute = view.attribute(idOf(block.attribute))
    if (attribute === undefined) return []
    const values = valuesOf(block, attribute, view)
    const label = textIn(attribute.label, view.locale) ?? attribute.key
    return values.length === 0 ? [] : [{ key: attribute.key, label, type: typeOf(block), values }]
  })
}

function typeOf(block: AttributeBlockDoc): Attribute['type'] {
  switch (block.blockType) {
    case 'textAttribute':
      return 'text'
    case 'numberAttribute':
      return 'number'
    case 'booleanAttribute':
      return 'boolean'
    case 'optionAttribute':
      return 'option'
  }
}

function valuesOf(block: AttributeBlockDoc, attribute: AttributeDoc, view: View): Value[] {
  switch (block.blockType) {
    case 'textAttribute':
      return textValue(block.value, view.locale)
    case 'numberAttribute':
      return numberValue(block.value, textIn(attribute.unit, view.locale), view.locale)
    case 'booleanAttribute': {
      const key = block.value === true ? 'true' : 'false'
      return [{ key, label: YES_NO[view.locale][key] }]
    }
    case 'optionAttribute':
      return idsOf(block.values).flatMap((id) => {
        const option = view.attributeOption(id)
        if (option === undefined) return []
        return [{ key: option.key, label: textIn(option.label, view.locale) ?? option.key }]
      })
  }
}

/** The key is the text in the default language, so that a filter means the same in every one. */
function textValue(
  texts: Extract<AttributeBlockDoc, { blockType: 'textAttribute' }>['value'],
  locale: Locale,
): Value[] {
  const label = textIn(texts, locale)
  return label === null ? [] : [{ key: textIn(texts, DEFAULT_LOCALE) ?? label, label }]
}

function numberValue(
  value: number | null | undefined,
  unit: string | null,
  locale: Locale,
): Value[] {
  if (value === null || value === undefined) return []
  const number = NUMBERS[locale].format(value)
  return [{ key: String(value), label: unit === null ? number : `${number} ${unit}` }]
}
