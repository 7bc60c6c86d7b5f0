import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../../platform/words.ts'
import { checkOptions, idOf, idsOf } from './rules.ts'

/**
 * Set by a caller that publishes a product first and brings its variants in line afterwards, in
 * the same transaction, as the importer does.
 */
export const VARIANTS_FOLLOW = 'variantsFollow'

/** A product without a date gets one when it is first published. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as { publishedAt?: string | null } | undefined
  const date: unknown = data.publishedAt === undefined ? before?.publishedAt : data.publishedAt
  if (data._status !== 'published' || date) return data
  return { ...data, publishedAt: new Date().toISOString() }
}

/** A product cannot be published while one of its variants lacks what shoppers choose. */
export const checkProductTypes: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = (originalDoc as { id?: number } | undefined)?.id
  const isToBeChecked =
    id !== undefined && data._status === 'published' && req.context[VARIANTS_FOLLOW] !== true
  if (!isToBeChecked || data.variantTypes === undefined) return data
  const skus = await skusOutOfLine(req, id, idsOf(data.variantTypes))
  if (skus.length === 0) return data
  const names = skus.join(', ')
  throw new ValidationError(
    {
      collection: 'products',
      id,
      req,
      errors: [
        {
          path: 'variantTypes',
          message: say(req, {
            en: `These variants do not have exactly one value for each of these choices: ${names}. Change them first.`,
            th: `สินค้าย่อยเหล่านี้ไม่มีค่าครบหนึ่งค่าต่อหนึ่งตัวเลือก: ${names} กรุณาแก้ไขก่อน`,
          }),
        },
      ],
    },
    req.t,
  )
}

/** The variants go with their product; each through its own hooks. */
export const deleteVariants: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { errors } = await req.payload.delete({
    collection: 'variants',
    where: { product: { equals: id } },
    req,
    overrideAccess: true,
  })
  const [first] = errors
  if (first) throw new Error(first.message)
}

async function skusOutOfLine(
  req: PayloadRequest,
  productId: number,
  typeIds: number[],
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'variants',
    where: { product: { equals: productId } },
    depth: 1,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs
    .filter((variant) => {
      const chosen = (variant.options ?? []).flatMap((option) =>
        typeof option === 'object' ? [{ optionId: option.id, typeId: idOf(option.type) ?? 0 }] : [],
      )
      return checkOptions(typeIds, chosen) !== null
    })
    .map((variant) => variant.sku)
}
