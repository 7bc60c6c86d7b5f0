import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A sale changes the stock in these rows and nothing that is indexed. With room for the new row on
 * the page of the old one, Postgres leaves their indexes alone: thirteen, for a product's row.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE catalogue_entries SET (fillfactor = 75);
    ALTER TABLE stock_levels SET (fillfactor = 60);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE catalogue_entries RESET (fillfactor);
    ALTER TABLE stock_levels RESET (fillfactor);`)
}
