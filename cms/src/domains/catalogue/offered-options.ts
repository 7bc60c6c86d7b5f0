import type { FilterOptions } from 'payload'
import { idOf, idsOf } from './rules.ts'

/**
 * Offers a variant the values of its product's choices alone. Only the panel asks: imports and
 * commands know what they write, and `checkVariant` refuses what is wrong whoever wrote it.
 */
export const offeredOptions: FilterOptions = async ({ data, req }) => {
  const productId = idOf((data as { product?: unknown } | undefined)?.product)
  if (productId === null || req.payloadAPI === 'local') return true
  const product = await req.payload.findByID({
    collection: 'products',
    id: productId,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: true,
    select: { variantTypes: true },
  })
  return product === null ? true : { type: { in: idsOf(product.variantTypes) } }
}
