import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Tx } from '../../../platform/transaction.ts'

/**
 * Raise it when other rows are made of the same documents (`form.test.ts` notices): shops whose
 * rows are of a lower form make them anew by themselves.
 */
export const PROJECTION_FORM = 1

/**
 * `form` is null until the rows have been made once, and `isFilled` tells whether there is anything
 * to make them of.
 */
export const FORM_OF_ROWS = `
  SELECT (SELECT form FROM catalogue_projection) AS form,
    EXISTS (SELECT FROM products) OR EXISTS (SELECT FROM content_entries) AS "isFilled"`

/** Says that all rows are of this form. */
export async function recordForm(db: Pick<Tx, 'execute'>): Promise<void> {
  await db.execute(sql`
    INSERT INTO catalogue_projection (id, form) VALUES (1, ${PROJECTION_FORM})
    ON CONFLICT (id) DO UPDATE SET form = excluded.form, made_at = excluded.made_at`)
}

/** Whether there are no rows yet: those to come will all be of this form. */
export async function hasNoRows(db: Pick<Tx, 'execute'>): Promise<boolean> {
  const { rows } = await db.execute<{ is: boolean }>(sql`
    SELECT NOT EXISTS (SELECT FROM catalogue_entries)
      AND NOT EXISTS (SELECT FROM content_entries) AS is`)
  return rows[0]?.is === true
}
