import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "catalogue_terms" (
  	"product_id" integer PRIMARY KEY NOT NULL,
  	"terms" text NOT NULL
  );
  
  DROP INDEX "catalogue_entries_search_idx";
  ALTER TABLE "attributes" ADD COLUMN "filterable" boolean;
  ALTER TABLE "catalogue_entries" DROP COLUMN "search_text";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "catalogue_terms" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "catalogue_terms" CASCADE;
  ALTER TABLE "catalogue_entries" ADD COLUMN "search_text" text NOT NULL;
  CREATE INDEX "catalogue_entries_search_idx" ON "catalogue_entries" USING gin ("search_text" gin_trgm_ops);
  ALTER TABLE "attributes" DROP COLUMN "filterable";`)
}
