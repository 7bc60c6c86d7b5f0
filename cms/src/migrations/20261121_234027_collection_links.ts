import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_pages_blocks_hero_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum_pages_blocks_featured_products_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum_pages_blocks_story_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum__pages_v_blocks_hero_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum__pages_v_blocks_featured_products_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum__pages_v_blocks_story_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum_navigation_header_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TYPE "public"."enum_navigation_footer_links_link_kind" ADD VALUE 'collection' BEFORE 'page';
  ALTER TABLE "pages_blocks_hero" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "pages_blocks_featured_products" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "pages_blocks_story" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "_pages_v_blocks_hero" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "_pages_v_blocks_featured_products" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "_pages_v_blocks_story" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "navigation_header" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "navigation_footer_links" ADD COLUMN "link_collection_id" integer;
  ALTER TABLE "pages_blocks_hero" ADD CONSTRAINT "pages_blocks_hero_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_featured_products" ADD CONSTRAINT "pages_blocks_featured_products_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_story" ADD CONSTRAINT "pages_blocks_story_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_hero" ADD CONSTRAINT "_pages_v_blocks_hero_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_featured_products" ADD CONSTRAINT "_pages_v_blocks_featured_products_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_story" ADD CONSTRAINT "_pages_v_blocks_story_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_footer_links" ADD CONSTRAINT "navigation_footer_links_link_collection_id_product_collections_id_fk" FOREIGN KEY ("link_collection_id") REFERENCES "public"."product_collections"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_blocks_hero_link_link_collection_idx" ON "pages_blocks_hero" USING btree ("link_collection_id");
  CREATE INDEX "pages_blocks_featured_products_link_link_collection_idx" ON "pages_blocks_featured_products" USING btree ("link_collection_id");
  CREATE INDEX "pages_blocks_story_link_link_collection_idx" ON "pages_blocks_story" USING btree ("link_collection_id");
  CREATE INDEX "_pages_v_blocks_hero_link_link_collection_idx" ON "_pages_v_blocks_hero" USING btree ("link_collection_id");
  CREATE INDEX "_pages_v_blocks_featured_products_link_link_collection_idx" ON "_pages_v_blocks_featured_products" USING btree ("link_collection_id");
  CREATE INDEX "_pages_v_blocks_story_link_link_collection_idx" ON "_pages_v_blocks_story" USING btree ("link_collection_id");
  CREATE INDEX "navigation_header_link_link_collection_idx" ON "navigation_header" USING btree ("link_collection_id");
  CREATE INDEX "navigation_footer_links_link_link_collection_idx" ON "navigation_footer_links" USING btree ("link_collection_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_blocks_hero" DROP CONSTRAINT "pages_blocks_hero_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "pages_blocks_featured_products" DROP CONSTRAINT "pages_blocks_featured_products_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "pages_blocks_story" DROP CONSTRAINT "pages_blocks_story_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "_pages_v_blocks_hero" DROP CONSTRAINT "_pages_v_blocks_hero_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "_pages_v_blocks_featured_products" DROP CONSTRAINT "_pages_v_blocks_featured_products_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "_pages_v_blocks_story" DROP CONSTRAINT "_pages_v_blocks_story_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "navigation_header" DROP CONSTRAINT "navigation_header_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "navigation_footer_links" DROP CONSTRAINT "navigation_footer_links_link_collection_id_product_collections_id_fk";
  
  ALTER TABLE "pages_blocks_hero" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_pages_blocks_hero_link_kind";
  CREATE TYPE "public"."enum_pages_blocks_hero_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "pages_blocks_hero" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum_pages_blocks_hero_link_kind" USING "link_kind"::"public"."enum_pages_blocks_hero_link_kind";
  ALTER TABLE "pages_blocks_featured_products" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_pages_blocks_featured_products_link_kind";
  CREATE TYPE "public"."enum_pages_blocks_featured_products_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "pages_blocks_featured_products" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum_pages_blocks_featured_products_link_kind" USING "link_kind"::"public"."enum_pages_blocks_featured_products_link_kind";
  ALTER TABLE "pages_blocks_story" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_pages_blocks_story_link_kind";
  CREATE TYPE "public"."enum_pages_blocks_story_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "pages_blocks_story" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum_pages_blocks_story_link_kind" USING "link_kind"::"public"."enum_pages_blocks_story_link_kind";
  ALTER TABLE "_pages_v_blocks_hero" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__pages_v_blocks_hero_link_kind";
  CREATE TYPE "public"."enum__pages_v_blocks_hero_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "_pages_v_blocks_hero" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum__pages_v_blocks_hero_link_kind" USING "link_kind"::"public"."enum__pages_v_blocks_hero_link_kind";
  ALTER TABLE "_pages_v_blocks_featured_products" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__pages_v_blocks_featured_products_link_kind";
  CREATE TYPE "public"."enum__pages_v_blocks_featured_products_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "_pages_v_blocks_featured_products" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum__pages_v_blocks_featured_products_link_kind" USING "link_kind"::"public"."enum__pages_v_blocks_featured_products_link_kind";
  ALTER TABLE "_pages_v_blocks_story" ALTER COLUMN "link_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__pages_v_blocks_story_link_kind";
  CREATE TYPE "public"."enum__pages_v_blocks_story_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "_pages_v_blocks_story" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum__pages_v_blocks_story_link_kind" USING "link_kind"::"public"."enum__pages_v_blocks_story_link_kind";
  ALTER TABLE "navigation_header" ALTER COLUMN "link_kind" SET DATA TYPE text;
  ALTER TABLE "navigation_header" ALTER COLUMN "link_kind" SET DEFAULT 'category'::text;
  DROP TYPE "public"."enum_navigation_header_link_kind";
  CREATE TYPE "public"."enum_navigation_header_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "navigation_header" ALTER COLUMN "link_kind" SET DEFAULT 'category'::"public"."enum_navigation_header_link_kind";
  ALTER TABLE "navigation_header" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum_navigation_header_link_kind" USING "link_kind"::"public"."enum_navigation_header_link_kind";
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "link_kind" SET DATA TYPE text;
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "link_kind" SET DEFAULT 'category'::text;
  DROP TYPE "public"."enum_navigation_footer_links_link_kind";
  CREATE TYPE "public"."enum_navigation_footer_links_link_kind" AS ENUM('product', 'category', 'brand', 'page', 'url');
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "link_kind" SET DEFAULT 'category'::"public"."enum_navigation_footer_links_link_kind";
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "link_kind" SET DATA TYPE "public"."enum_navigation_footer_links_link_kind" USING "link_kind"::"public"."enum_navigation_footer_links_link_kind";
  DROP INDEX "pages_blocks_hero_link_link_collection_idx";
  DROP INDEX "pages_blocks_featured_products_link_link_collection_idx";
  DROP INDEX "pages_blocks_story_link_link_collection_idx";
  DROP INDEX "_pages_v_blocks_hero_link_link_collection_idx";
  DROP INDEX "_pages_v_blocks_featured_products_link_link_collection_idx";
  DROP INDEX "_pages_v_blocks_story_link_link_collection_idx";
  DROP INDEX "navigation_header_link_link_collection_idx";
  DROP INDEX "navigation_footer_links_link_link_collection_idx";
  ALTER TABLE "pages_blocks_hero" DROP COLUMN "link_collection_id";
  ALTER TABLE "pages_blocks_featured_products" DROP COLUMN "link_collection_id";
  ALTER TABLE "pages_blocks_story" DROP COLUMN "link_collection_id";
  ALTER TABLE "_pages_v_blocks_hero" DROP COLUMN "link_collection_id";
  ALTER TABLE "_pages_v_blocks_featured_products" DROP COLUMN "link_collection_id";
  ALTER TABLE "_pages_v_blocks_story" DROP COLUMN "link_collection_id";
  ALTER TABLE "navigation_header" DROP COLUMN "link_collection_id";
  ALTER TABLE "navigation_footer_links" DROP COLUMN "link_collection_id";`)
}
