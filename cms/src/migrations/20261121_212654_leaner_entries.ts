import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "catalogue_entries_rank_idx";
  DROP INDEX "catalogue_entries_published_idx";
  DROP INDEX "catalogue_entries_price_thb_idx";
  DROP INDEX "catalogue_entries_price_usd_idx";
  DROP INDEX "catalogue_entries_title_idx";
  DROP INDEX "catalogue_entries_brand_idx";
  DROP INDEX "catalogue_entries_categories_idx";
  DROP INDEX "catalogue_entries_facets_idx";
  DROP INDEX "catalogue_entries_tags_idx";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "catalogue_entries_rank_idx" ON "catalogue_entries" USING btree ("locale","rank","product_id");
  CREATE INDEX "catalogue_entries_published_idx" ON "catalogue_entries" USING btree ("locale","published_at","product_id");
  CREATE INDEX "catalogue_entries_price_thb_idx" ON "catalogue_entries" USING btree ("locale","price_thb","product_id");
  CREATE INDEX "catalogue_entries_price_usd_idx" ON "catalogue_entries" USING btree ("locale","price_usd","product_id");
  CREATE INDEX "catalogue_entries_title_idx" ON "catalogue_entries" USING btree ("locale","title" COLLATE "th-x-icu","product_id");
  CREATE INDEX "catalogue_entries_brand_idx" ON "catalogue_entries" USING btree ("locale","brand_slug","rank");
  CREATE INDEX "catalogue_entries_categories_idx" ON "catalogue_entries" USING gin ("category_slugs");
  CREATE INDEX "catalogue_entries_facets_idx" ON "catalogue_entries" USING gin ("facets");
  CREATE INDEX "catalogue_entries_tags_idx" ON "catalogue_entries" USING gin ("tags");`)
}
