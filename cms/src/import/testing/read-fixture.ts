import { fileURLToPath } from 'node:url'
import type { Note, Rejection, SourceProduct } from '../product.ts'
import type { ScanResult } from '../source.ts'
import { shopifySource } from '../shopify/source.ts'

/** The path of one of the small exports in `fixtures/`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
}

/** Everything that reading and mapping a file gives. */
export interface ReadFile {
  scan: ScanResult
  products: Map<string, SourceProduct>
  notes: Note[]
  rejections: Rejection[]
}

export async function readShopifyFile(file: string): Promise<ReadFile> {
  const source = shopifySource({ file, currency: 'THB' })
  const found: ReadFile = {
    scan: await source.scan(),
    products: new Map(),
    notes: [],
    rejections: [],
  }
  for await (const result of source.read()) {
    if (result.kind === 'rejected') found.rejections.push(result.rejection)
    else {
      found.products.set(result.product.handle, result.product)
      found.notes.push(...result.notes)
    }
  }
  return found
}
