import type { CollectionBeforeChangeHook } from 'payload'
import {
  afterChangeOf,
  notWhole,
  refuseFields,
  type FieldProblem,
} from '../../../platform/refuse-fields.ts'
import type { ConditionDoc } from '../../catalogue/projection/index.ts'

const LACKS = {
  category: { field: 'categories', en: 'Choose a category.', th: 'เลือกหมวดหมู่' },
  brand: { field: 'brands', en: 'Choose a brand.', th: 'เลือกแบรนด์' },
  attribute: { field: 'values', en: 'Choose a value.', th: 'เลือกค่า' },
  product: { field: 'products', en: 'Choose a product.', th: 'เลือกสินค้า' },
  tag: { field: 'tag', en: 'Write the tag.', th: 'ใส่แท็ก' },
} as const

/** What conditions lack; `path` leads to them in the form. */
export function conditionProblems(
  path: string,
  conditions: readonly ConditionDoc[] | null | undefined,
): FieldProblem[] {
  return (conditions ?? []).flatMap((condition, at) => {
    const here = `${path}.${at}`
    if (condition.kind === 'price') return priceProblems(here, condition)
    if (condition.kind === 'new') return numberProblems(`${here}.days`, condition.days)
    if (condition.kind === 'rating') return numberProblems(`${here}.atLeast`, condition.atLeast)
    const lack = LACKS[condition.kind as keyof typeof LACKS]
    if (lack === undefined) return []
    const value = condition[lack.field]
    if (value !== null && value !== undefined && value.length > 0) return []
    return [{ path: `${here}.${lack.field}`, words: { en: lack.en, th: lack.th } }]
  })
}

function numberProblems(path: string, value: number | null | undefined): FieldProblem[] {
  if (typeof value === 'number') return notWhole(path, value)
  return [{ path, words: { en: 'Write a whole number.', th: 'ใส่จำนวนเต็ม' } }]
}

function priceProblems(path: string, { from, to }: ConditionDoc): FieldProblem[] {
  const bounds = [...Object.values(from ?? {}), ...Object.values(to ?? {})]
  if (bounds.every((bound) => bound === null || bound === undefined)) {
    const words = { en: 'Write at least one price.', th: 'ใส่ราคาอย่างน้อยหนึ่งช่อง' }
    return [{ path: `${path}.to.THB`, words }]
  }
  return (['THB', 'USD'] as const).flatMap((currency) => {
    const [least, most] = [from?.[currency], to?.[currency]]
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return []
    const words = {
      en: 'The highest price is below the lowest.',
      th: 'ราคาสูงสุดต่ำกว่าราคาต่ำสุด',
    }
    return [{ path: `${path}.to.${currency}`, words }]
  })
}

/** A collection is saved only with conditions that say something. */
export const refuseEmptyConditions: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const entered = afterChangeOf<{ id?: number; conditions?: ConditionDoc[] | null }>(
    data,
    originalDoc,
  )
  refuseFields(
    req,
    collection.slug,
    entered.id,
    conditionProblems('conditions', entered.conditions),
  )
  return data
}
