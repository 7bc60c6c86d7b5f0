import { sql } from '@payloadcms/db-postgres/drizzle'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { txOf } from '../../platform/transaction.ts'
import { say, type Words } from '../../platform/words.ts'
import { checkOptions, idOf, idsOf, isSameChoice, type OptionsProblem } from './rules.ts'

const problems: Record<OptionsProblem['kind'] | 'same_choice', Words> = {
  foreign_type: {
    en: 'One of these values belongs to a choice that the product does not offer.',
    th: 'มีค่าที่เป็นของตัวเลือกซึ่งสินค้านี้ไม่มี',
  },
  two_of_one_type: {
    en: 'Pick only one value for each choice.',
    th: 'เลือกได้เพียงหนึ่งค่าต่อหนึ่งตัวเลือก',
  },
  missing_type: {
    en: 'Pick a value for every choice of the product.',
    th: 'เลือกค่าให้ครบทุกตัวเลือกของสินค้า',
  },
  same_choice: {
    en: 'Another variant of this product has the same choices.',
    th: 'มีสินค้าย่อยอื่นของสินค้านี้ที่ใช้ตัวเลือกเดียวกัน',
  },
}

/** A variant has one value of each of its product's choices, and no twin. */
export const checkVariant: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as { id?: number; product?: unknown; options?: unknown } | undefined
  const productId = idOf(data.product ?? before?.product)
  if (productId === null) return data
  const optionIds = idsOf(data.options === undefined ? before?.options : data.options)
  const tx = await txOf(req)
  // Two variants saved at once must see each other.
  await tx.execute(sql`SELECT id FROM products WHERE id = ${productId} FOR NO KEY UPDATE`)
  const chosen = await typesOf(req, optionIds)
  const problem = checkOptions(await offeredTypes(req, productId), chosen)
  if (problem !== null) refuse(req, problem.kind, before?.id)
  if (await hasTwin(req, productId, optionIds, before?.id)) refuse(req, 'same_choice', before?.id)
  return data
}

/** The choices of the product as its editor last left them, published or not. */
async function offeredTypes(req: PayloadRequest, productId: number): Promise<number[]> {
  const product = await req.payload.findByID({
    collection: 'products',
    id: productId,
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
    select: { variantTypes: true },
  })
  return idsOf(product.variantTypes)
}

async function typesOf(
  req: PayloadRequest,
  optionIds: number[],
): Promise<{ optionId: number; typeId: number }[]> {
  if (optionIds.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'variantOptions',
    where: { id: { in: optionIds } },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs.map((option) => ({ optionId: option.id, typeId: idOf(option.type) ?? 0 }))
}

async function hasTwin(
  req: PayloadRequest,
  productId: number,
  optionIds: number[],
  ownId: number | undefined,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'variants',
    where: {
      product: { equals: productId },
      ...(ownId === undefined ? {} : { id: { not_equals: ownId } }),
    },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
    select: { options: true },
  })
  return docs.some((variant) => isSameChoice(idsOf(variant.options), optionIds))
}

function refuse(
  req: PayloadRequest,
  problem: keyof typeof problems,
  id: number | undefined,
): never {
  throw new ValidationError(
    {
      collection: 'variants',
      req,
      ...(id === undefined ? {} : { id }),
      errors: [{ path: 'options', message: say(req, problems[problem]) }],
    },
    req.t,
  )
}
