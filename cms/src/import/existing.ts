import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { Payload } from 'payload'
import { drizzleOf } from '../platform/transaction.ts'

/** What the last import wrote besides the product's own fields. */
export const Imported = z.object({
  /** Address of a picture → the picture in the media library. */
  images: z.record(z.string(), z.int()).catch({}),
  /** SKU → the count that the export gave; null when it gave none. */
  variants: z.record(z.string(), z.int().nullable()).catch({}),
})
export type Imported = z.infer<typeof Imported>

/** A picture that could not be fetched, to be tried again by a later run. */
export const PendingImage = z.object({
  url: z.string(),
  alt: z.string(),
  position: z.int(),
  reason: z.string(),
})
export type PendingImage = z.infer<typeof PendingImage>

/** A product that an earlier run of the import made. */
export interface ExistingProduct {
  id: number
  handle: string
  fingerprint: string | null
  isPublished: boolean
  /** An editor has changes that are not published yet. */
  hasDraft: boolean
  imported: Imported
  pendingImages: PendingImage[]
}

/** The products that this system's handles stand for, read in one query. */
export async function findExisting(
  payload: Payload,
  system: string,
  handles: string[],
): Promise<Map<string, ExistingProduct>> {
  const { rows } = await drizzleOf(payload).execute<ExistingRow>(sql`
    SELECT p.id, p.source_handle AS handle, p.source_fingerprint AS fingerprint, p._status AS status,
           p.source_imported AS imported, p.source_pending_images AS pending,
           EXISTS (SELECT FROM _products_v v WHERE v.parent_id = p.id AND v.latest
                   AND v.version__status = 'draft') AS has_draft
    FROM products p
    WHERE p.source_system = ${system}
      AND p.source_handle IN (SELECT jsonb_array_elements_text(${JSON.stringify(handles)}::jsonb))
    ORDER BY p.id DESC`)
  return new Map(rows.map((row) => [row.handle, toExisting(row)]))
}

interface ExistingRow extends Record<string, unknown> {
  id: number
  handle: string
  fingerprint: string | null
  status: 'draft' | 'published' | null
  imported: unknown
  pending: unknown
  has_draft: boolean
}

function toExisting(row: ExistingRow): ExistingProduct {
  const isPublished = row.status === 'published'
  return {
    id: row.id,
    handle: row.handle,
    fingerprint: row.fingerprint,
    isPublished,
    hasDraft: isPublished && row.has_draft,
    imported: Imported.catch({ images: {}, variants: {} }).parse(row.imported),
    pendingImages: z.array(PendingImage).catch([]).parse(row.pending),
  }
}
