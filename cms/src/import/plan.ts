import type { ExistingProduct } from './existing.ts'
import {
  fingerprintOf,
  hasFingerprint,
  withFingerprint,
  type ImportContext,
} from './fingerprint.ts'
import type { Rejection, SourceProduct } from './product.ts'

/** What is to be done about one product of the file. */
export type PlannedProduct =
  | { action: 'create'; product: SourceProduct; fingerprint: string }
  | { action: 'update'; product: SourceProduct; fingerprint: string; existing: ExistingProduct }
  | { action: 'keep'; product: SourceProduct; existing: ExistingProduct }
  | { action: 'reject'; rejection: Rejection }

/**
 * Compares a product of the file with what an earlier run wrote. Only a change in the export is
 * brought in: what an editor changed in the CMS stays until the export says something new.
 */
export function planProduct(
  product: SourceProduct,
  existing: ExistingProduct | undefined,
  context: ImportContext & { shape: string },
): PlannedProduct {
  const { shape, ...facts } = context
  const fingerprint = fingerprintOf(product, facts)
  const stored = existing?.fingerprint ?? null
  if (existing === undefined) {
    return { action: 'create', product, fingerprint: withFingerprint(null, shape, fingerprint) }
  }
  if (hasFingerprint(stored, shape, fingerprint)) return { action: 'keep', product, existing }
  if (existing.hasDraft) return { action: 'reject', rejection: draftInTheWay(product) }
  return {
    action: 'update',
    product,
    existing,
    fingerprint: withFingerprint(stored, shape, fingerprint),
  }
}

/** Importing would publish what an editor isn't done with. */
function draftInTheWay(product: SourceProduct): Rejection {
  return {
    handle: product.handle,
    lines: [product.line],
    reason:
      'The product has changes in the CMS that are not published: publish or discard them first.',
  }
}
