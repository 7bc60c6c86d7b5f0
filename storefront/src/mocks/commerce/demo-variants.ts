import type { DemoProduct, DemoVariant } from '@vitrine/shared-types/demo/types'
import { demo } from '../demo-index.ts'

/** A variant of the demo shop with its product. */
export interface DemoGood {
  product: DemoProduct
  variant: DemoVariant
}

const goods: DemoGood[] = demo.shop.products.flatMap((product) =>
  product.variants.map((variant) => ({ product, variant })),
)
const ids = new Map(goods.map(({ variant }, index) => [variant.sku, String(index + 1)]))

/** The id of a variant by its SKU: its position, from 1. */
export function variantId(sku: string): string {
  return ids.get(sku) ?? '0'
}

/** What an id stands for; undefined when there is no such variant. */
export function goodOf(id: string): DemoGood | undefined {
  return goods[Number(id) - 1]
}
