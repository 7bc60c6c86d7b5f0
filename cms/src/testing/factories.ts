import type { Product, User, Variant, VariantOption } from '@vitrine/shared-types/payload'
import type { Payload } from 'payload'
import type { Role } from '../platform/access.ts'

/** The password of every member of staff that a test makes. */
export const PASSWORD = 'correct horse battery staple'

let count = 0

/** A number that no other thing of this test file has. */
export function next(): number {
  count += 1
  return count
}

type ProductData = Partial<
  Pick<Product, 'title' | 'variantTypes' | 'brand' | 'categories' | '_status'>
>

/** A published product without variants. */
export async function aProduct(payload: Payload, given: ProductData = {}): Promise<Product> {
  return await payload.create({
    collection: 'products',
    overrideAccess: true,
    depth: 0,
    data: { title: `Product ${next()}`, _status: 'published', slug: '', ...given },
  })
}

/** A variant of the product, with a price in baht and nothing in stock. */
export async function aVariant(
  payload: Payload,
  product: number,
  given: Partial<Pick<Variant, 'sku' | 'options' | 'prices'>> = {},
): Promise<Variant> {
  return await payload.create({
    collection: 'variants',
    overrideAccess: true,
    depth: 0,
    data: { product, sku: `SKU-${next()}`, prices: { THB: { amount: 129_000 } }, ...given },
  })
}

/** A choice with two values. */
export async function aChoice(
  payload: Payload,
): Promise<{ type: number; options: [VariantOption, VariantOption] }> {
  const key = `choice-${next()}`
  const type = await payload.create({
    collection: 'variantTypes',
    overrideAccess: true,
    data: { key, label: key },
  })
  const option = (name: string) =>
    payload.create({
      collection: 'variantOptions',
      overrideAccess: true,
      depth: 0,
      data: { type: type.id, key: name, label: name },
    })
  return { type: type.id, options: [await option('one'), await option('two')] }
}

/** A member of staff; hand it to `user:` of an operation. */
export async function aMember(
  payload: Payload,
  role: Role,
): Promise<User & { collection: 'users' }> {
  const user = await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      name: `${role} ${next()}`,
      email: `${role}-${next()}@example.test`,
      password: PASSWORD,
      role,
    },
  })
  return { ...user, collection: 'users' }
}
