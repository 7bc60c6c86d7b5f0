import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'
import { binaryTexts } from './binary-array.ts'
import type { EntryChange } from './row-changes.ts'
import { intArray } from './sql-array.ts'

/** The words of one product. */
export interface ProductWords {
  productId: number
  terms: string
}

/**
 * Writes the words of products that differ from those stored, and answers the change of each in
 * every language: a search in English finds what is said in Thai.
 */
export async function writeTerms(tx: Tx, words: ProductWords[]): Promise<EntryChange[]> {
  if (words.length === 0) return []
  const { rows } = await tx.execute<{ product_id: number }>(sql`
    INSERT INTO catalogue_terms AS kept (product_id, terms)
    SELECT i.product_id, i.terms
    FROM unnest(${intArray(words.map(({ productId }) => productId))},
      ${binaryTexts(words.map(({ terms }) => terms))}::text[]) AS i(product_id, terms)
    LEFT JOIN catalogue_terms e USING (product_id)
    WHERE e.terms IS DISTINCT FROM i.terms
    ORDER BY 1
    ON CONFLICT (product_id) DO UPDATE SET terms = excluded.terms
    RETURNING product_id`)
  return await searchChanged(
    tx,
    rows.map((row) => row.product_id),
  )
}

/** Deletes the words of products that are not public (any more). */
export async function removeTerms(tx: Tx, productIds: number[]): Promise<void> {
  if (productIds.length === 0) return
  await tx.execute(sql`DELETE FROM catalogue_terms WHERE product_id = ANY(${intArray(productIds)})`)
}

async function searchChanged(tx: Tx, productIds: number[]): Promise<EntryChange[]> {
  if (productIds.length === 0) return []
  const { rows } = await tx.execute<{ change: EntryChange }>(sql`
    SELECT jsonb_build_object('productId', product_id, 'locale', locale,
      'before', place, 'after', place, 'parts', '["search"]'::jsonb) AS change
    FROM catalogue_entries, jsonb_build_object('slug', slug, 'brandSlug', brand_slug,
      'categorySlugs', category_slugs) AS place
    WHERE product_id = ANY(${intArray(productIds)}) ORDER BY product_id, locale`)
  return rows.map(({ change }) => change)
}
