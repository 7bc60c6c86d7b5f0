import { cut } from './cut.ts'
import { digest } from './keys.ts'
import type { SourceProduct, SourceVariant } from './product.ts'

const MAX_SKU = 80

/** A variant's SKU in the catalogue; `isChanged` when the file wanted another one. */
export interface AssignedSku {
  sku: string
  isChanged: boolean
}

/**
 * Gives every variant a SKU of its own. One that is missing is made from the handle and the choice;
 * one that is already taken gets them behind it. The same file always gives the same SKUs.
 */
export function assignSkus(
  product: SourceProduct,
  isTaken: (sku: string) => boolean,
): Map<SourceVariant, AssignedSku> {
  const own = new Set<string>()
  const assigned = new Map<SourceVariant, AssignedSku>()
  for (const variant of product.variants) {
    const choice = [product.handle, ...variant.options.map(({ value }) => value.key)].join('-')
    const candidates = [
      ...(variant.sku === null || variant.sku.length > MAX_SKU ? [] : [variant.sku]),
      shorten(variant.sku === null ? choice : `${variant.sku}-${choice}`),
      `${cut(product.handle, 50)}-${digest(`${variant.sku ?? ''}|${choice}`, 12)}`,
    ]
    const sku = candidates.find((candidate) => !own.has(candidate) && !isTaken(candidate))
    if (sku === undefined) continue
    own.add(sku)
    assigned.set(variant, { sku, isChanged: variant.sku !== null && sku !== variant.sku })
  }
  return assigned
}

/** Every SKU that `assignSkus` might ask about. */
export function candidateSkus(products: SourceProduct[]): string[] {
  const asked: string[] = []
  for (const product of products) {
    // Refusing all candidates in turn walks through every one of them.
    assignSkus(product, (sku) => asked.push(sku) > 0)
  }
  return asked
}

function shorten(sku: string): string {
  return sku.length <= MAX_SKU ? sku : `${cut(sku, MAX_SKU - 13)}-${digest(sku, 12)}`
}
