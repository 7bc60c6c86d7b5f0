import { createHash } from 'node:crypto'
import type { SourceProduct } from './product.ts'

/** Raised when the mapping gives other data for the same file, so that a later run brings it in. */
const MAPPING_VERSION = 1

/** What the mapping depends on besides the file. */
export interface ImportContext {
  currency: string
  locale: string
}

/**
 * A digest of everything the import would write for the product. Line numbers stay out: a product
 * that only moved within the file is the same product.
 */
export function fingerprintOf(product: SourceProduct, context: ImportContext): string {
  const { line: _line, variants, ...rest } = product
  const content = {
    version: MAPPING_VERSION,
    ...context,
    ...rest,
    variants: variants.map(({ line: _variantLine, ...variant }) => variant),
  }
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}

/**
 * The fingerprints stored with a product: `shape:digest`, separated by spaces, the newest first.
 * The shape names which facts a file speaks of. Exports of one shop differ (all columns, or
 * inventory alone), and importing two kinds in turn must find nothing to change in either.
 */
export function hasFingerprint(stored: string | null, shape: string, fingerprint: string): boolean {
  return stored !== null && stored.split(' ').includes(`${shape}:${fingerprint}`)
}

/** The stored fingerprints with the one of this shape replaced. At most eight shapes are kept. */
export function withFingerprint(stored: string | null, shape: string, fingerprint: string): string {
  const others = (stored ?? '')
    .split(' ')
    .filter((entry) => entry !== '' && !entry.startsWith(`${shape}:`))
  return [`${shape}:${fingerprint}`, ...others].slice(0, 8).join(' ')
}
