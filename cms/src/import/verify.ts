import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { drizzleOf } from '../platform/transaction.ts'

const CHUNK = 1000

/**
 * Reads back what the run says it left behind: every product under its handle, once, with at least
 * the variants of the export, and listed in the shop when it is published. Answers what is amiss.
 */
export async function verifyImport(
  payload: Payload,
  system: string,
  expected: ReadonlyMap<string, number>,
): Promise<string[]> {
  const mismatches: string[] = []
  const handles = [...expected.keys()]
  for (let start = 0; start < handles.length; start += CHUNK) {
    const chunk = handles.slice(start, start + CHUNK)
    const found = await readBack(payload, system, chunk)
    for (const handle of chunk) {
      const fault = compare(found.get(handle), expected.get(handle) ?? 0)
      if (fault !== null) mismatches.push(`${handle}: ${fault}`)
    }
  }
  return mismatches
}

interface Stored extends Record<string, unknown> {
  handle: string
  products: number
  variants: number
  unlisted: number
}

async function readBack(
  payload: Payload,
  system: string,
  handles: string[],
): Promise<Map<string, Stored>> {
  const { rows } = await drizzleOf(payload).execute<Stored>(sql`
    SELECT p.source_handle AS handle, count(*)::int AS products,
           sum((SELECT count(*) FROM variants v WHERE v.product_id = p.id))::int AS variants,
           count(*) FILTER (WHERE p._status = 'published' AND NOT EXISTS
             (SELECT FROM catalogue_entries e WHERE e.product_id = p.id))::int AS unlisted
    FROM products p
    WHERE p.source_system = ${system}
      AND p.source_handle IN (SELECT jsonb_array_elements_text(${JSON.stringify(handles)}::jsonb))
    GROUP BY 1`)
  return new Map(rows.map((row) => [row.handle, row]))
}

function compare(stored: Stored | undefined, variants: number): string | null {
  if (stored === undefined) return 'missing in the database'
  if (stored.products !== 1) return `${stored.products} products in the database`
  if (stored.variants < variants) {
    return `${stored.variants} variants in the database, ${variants} in the file`
  }
  return stored.unlisted > 0 ? 'published, but not listed in the shop' : null
}
