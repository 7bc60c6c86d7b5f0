import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_product_collections_conditions_kind" AS ENUM('category', 'brand', 'tag', 'attribute', 'price', 'inStock', 'new', 'rating', 'product');
  CREATE TYPE "public"."enum_product_collections_match" AS ENUM('all', 'any');
  CREATE TYPE "public"."enum_product_collections_sort" AS ENUM('featured', 'newest', 'price_asc', 'price_desc', 'rating', 'title');
  CREATE TYPE "public"."enum_search_rules_queries_how" AS ENUM('exact', 'contains');
  CREATE TYPE "public"."enum_search_rules_blocks_boost_conditions_kind" AS ENUM('category', 'brand', 'tag', 'attribute', 'price', 'inStock', 'new', 'rating', 'product');
  CREATE TYPE "public"."enum_search_rules_blocks_boost_match" AS ENUM('all', 'any');
  CREATE TYPE "public"."enum_search_rules_locale" AS ENUM('en', 'th');
  CREATE TYPE "public"."enum_search_rules_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_rules_v_version_queries_how" AS ENUM('exact', 'contains');
  CREATE TYPE "public"."enum__search_rules_v_blocks_boost_conditions_kind" AS ENUM('category', 'brand', 'tag', 'attribute', 'price', 'inStock', 'new', 'rating', 'product');
  CREATE TYPE "public"."enum__search_rules_v_blocks_boost_match" AS ENUM('all', 'any');
  CREATE TYPE "public"."enum__search_rules_v_version_locale" AS ENUM('en', 'th');
  CREATE TYPE "public"."enum__search_rules_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_rules_v_published_locale" AS ENUM('en', 'th');
  CREATE TYPE "public"."enum_search_words_kind" AS ENUM('synonyms', 'replacement', 'stop_word', 'never_suggest');
  CREATE TYPE "public"."enum_search_words_locale" AS ENUM('en', 'th');
  CREATE TYPE "public"."enum_search_words_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_words_v_version_kind" AS ENUM('synonyms', 'replacement', 'stop_word', 'never_suggest');
  CREATE TYPE "public"."enum__search_words_v_version_locale" AS ENUM('en', 'th');
  CREATE TYPE "public"."enum__search_words_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_words_v_published_locale" AS ENUM('en', 'th');
  CREATE TABLE "merchandising_day" (
  	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
  	"day" date NOT NULL,
  	CONSTRAINT "merchandising_day_one_row_check" CHECK ("merchandising_day"."id" = 1)
  );
  
  CREATE TABLE "merchandising_rules" (
  	"rule_id" integer PRIMARY KEY NOT NULL,
  	"definition" jsonb NOT NULL,
  	"starts_at" timestamp (3) with time zone,
  	"ends_at" timestamp (3) with time zone,
  	"state" text NOT NULL,
  	CONSTRAINT "merchandising_rules_state_check" CHECK ("merchandising_rules"."state" IN ('waiting', 'running', 'over'))
  );
  
  CREATE TABLE "product_popularity" (
  	"product_id" integer PRIMARY KEY NOT NULL,
  	"units" integer NOT NULL,
  	"counted_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "search_usage" (
  	"day" date NOT NULL,
  	"locale" text NOT NULL,
  	"query" text NOT NULL,
  	"searches" integer DEFAULT 0 NOT NULL,
  	"empty" integer DEFAULT 0 NOT NULL,
  	"opened" integer DEFAULT 0 NOT NULL,
  	"added" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "search_usage_day_locale_query_pk" PRIMARY KEY("day","locale","query")
  );
  
  CREATE TABLE "search_usage_products" (
  	"day" date NOT NULL,
  	"locale" text NOT NULL,
  	"query" text NOT NULL,
  	"product_id" integer NOT NULL,
  	"opened" integer DEFAULT 0 NOT NULL,
  	"added" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "search_usage_products_day_locale_query_product_id_pk" PRIMARY KEY("day","locale","query","product_id")
  );
  
  CREATE TABLE "product_collections_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_product_collections_conditions_kind" NOT NULL,
  	"tag" varchar,
  	"from_thb" numeric,
  	"from_usd" numeric,
  	"to_thb" numeric,
  	"to_usd" numeric,
  	"days" numeric,
  	"at_least" numeric
  );
  
  CREATE TABLE "product_collections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"slug" varchar NOT NULL,
  	"image_id" integer,
  	"match" "enum_product_collections_match" DEFAULT 'all' NOT NULL,
  	"sort" "enum_product_collections_sort" DEFAULT 'featured' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "product_collections_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "product_collections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer,
  	"brands_id" integer,
  	"attribute_options_id" integer,
  	"variant_options_id" integer
  );
  
  CREATE TABLE "search_rules_queries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"how" "enum_search_rules_queries_how" DEFAULT 'exact'
  );
  
  CREATE TABLE "search_rules_blocks_pin" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"product_id" integer,
  	"place" numeric DEFAULT 1,
  	"block_name" varchar
  );
  
  CREATE TABLE "search_rules_blocks_bury" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "search_rules_blocks_boost_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_search_rules_blocks_boost_conditions_kind",
  	"tag" varchar,
  	"from_thb" numeric,
  	"from_usd" numeric,
  	"to_thb" numeric,
  	"to_usd" numeric,
  	"days" numeric,
  	"at_least" numeric
  );
  
  CREATE TABLE "search_rules_blocks_boost" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"percent" numeric DEFAULT 50,
  	"match" "enum_search_rules_blocks_boost_match" DEFAULT 'all',
  	"block_name" varchar
  );
  
  CREATE TABLE "search_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"category_id" integer,
  	"locale" "enum_search_rules_locale",
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_search_rules_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "search_rules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer,
  	"brands_id" integer,
  	"attribute_options_id" integer,
  	"variant_options_id" integer
  );
  
  CREATE TABLE "_search_rules_v_version_queries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"how" "enum__search_rules_v_version_queries_how" DEFAULT 'exact',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_rules_v_blocks_pin" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"product_id" integer,
  	"place" numeric DEFAULT 1,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_search_rules_v_blocks_bury" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_search_rules_v_blocks_boost_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__search_rules_v_blocks_boost_conditions_kind",
  	"tag" varchar,
  	"from_thb" numeric,
  	"from_usd" numeric,
  	"to_thb" numeric,
  	"to_usd" numeric,
  	"days" numeric,
  	"at_least" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_rules_v_blocks_boost" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"percent" numeric DEFAULT 50,
  	"match" "enum__search_rules_v_blocks_boost_match" DEFAULT 'all',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_search_rules_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_category_id" integer,
  	"version_locale" "enum__search_rules_v_version_locale",
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__search_rules_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__search_rules_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_search_rules_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer,
  	"brands_id" integer,
  	"attribute_options_id" integer,
  	"variant_options_id" integer
  );
  
  CREATE TABLE "search_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_search_words_kind" DEFAULT 'synonyms',
  	"locale" "enum_search_words_locale",
  	"from" varchar,
  	"to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_search_words_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "search_words_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_search_words_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__search_words_v_version_kind" DEFAULT 'synonyms',
  	"version_locale" "enum__search_words_v_version_locale",
  	"version_from" varchar,
  	"version_to" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__search_words_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__search_words_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_search_words_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "product_collections_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_rules_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_words_id" integer;
  ALTER TABLE "product_collections_conditions" ADD CONSTRAINT "product_collections_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."product_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections" ADD CONSTRAINT "product_collections_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "product_collections_locales" ADD CONSTRAINT "product_collections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."product_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."product_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_attribute_options_fk" FOREIGN KEY ("attribute_options_id") REFERENCES "public"."attribute_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "product_collections_rels" ADD CONSTRAINT "product_collections_rels_variant_options_fk" FOREIGN KEY ("variant_options_id") REFERENCES "public"."variant_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_queries" ADD CONSTRAINT "search_rules_queries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_blocks_pin" ADD CONSTRAINT "search_rules_blocks_pin_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_rules_blocks_pin" ADD CONSTRAINT "search_rules_blocks_pin_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_blocks_bury" ADD CONSTRAINT "search_rules_blocks_bury_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_blocks_boost_conditions" ADD CONSTRAINT "search_rules_blocks_boost_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_rules_blocks_boost"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_blocks_boost" ADD CONSTRAINT "search_rules_blocks_boost_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules" ADD CONSTRAINT "search_rules_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_attribute_options_fk" FOREIGN KEY ("attribute_options_id") REFERENCES "public"."attribute_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_rules_rels" ADD CONSTRAINT "search_rules_rels_variant_options_fk" FOREIGN KEY ("variant_options_id") REFERENCES "public"."variant_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_version_queries" ADD CONSTRAINT "_search_rules_v_version_queries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_blocks_pin" ADD CONSTRAINT "_search_rules_v_blocks_pin_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_search_rules_v_blocks_pin" ADD CONSTRAINT "_search_rules_v_blocks_pin_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_blocks_bury" ADD CONSTRAINT "_search_rules_v_blocks_bury_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_blocks_boost_conditions" ADD CONSTRAINT "_search_rules_v_blocks_boost_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_rules_v_blocks_boost"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_blocks_boost" ADD CONSTRAINT "_search_rules_v_blocks_boost_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v" ADD CONSTRAINT "_search_rules_v_parent_id_search_rules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_search_rules_v" ADD CONSTRAINT "_search_rules_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_search_rules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_brands_fk" FOREIGN KEY ("brands_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_attribute_options_fk" FOREIGN KEY ("attribute_options_id") REFERENCES "public"."attribute_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_rules_v_rels" ADD CONSTRAINT "_search_rules_v_rels_variant_options_fk" FOREIGN KEY ("variant_options_id") REFERENCES "public"."variant_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_texts" ADD CONSTRAINT "search_words_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v" ADD CONSTRAINT "_search_words_v_parent_id_search_words_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_words"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_search_words_v_texts" ADD CONSTRAINT "_search_words_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_search_words_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_usage_query_idx" ON "search_usage" USING btree ("locale","query");
  CREATE INDEX "search_usage_products_product_idx" ON "search_usage_products" USING btree ("product_id");
  CREATE INDEX "product_collections_conditions_order_idx" ON "product_collections_conditions" USING btree ("_order");
  CREATE INDEX "product_collections_conditions_parent_id_idx" ON "product_collections_conditions" USING btree ("_parent_id");
  CREATE INDEX "product_collections__order_idx" ON "product_collections" USING btree ("_order");
  CREATE UNIQUE INDEX "product_collections_slug_idx" ON "product_collections" USING btree ("slug");
  CREATE INDEX "product_collections_image_idx" ON "product_collections" USING btree ("image_id");
  CREATE INDEX "product_collections_updated_at_idx" ON "product_collections" USING btree ("updated_at");
  CREATE INDEX "product_collections_created_at_idx" ON "product_collections" USING btree ("created_at");
  CREATE UNIQUE INDEX "product_collections_locales_locale_parent_id_unique" ON "product_collections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "product_collections_rels_order_idx" ON "product_collections_rels" USING btree ("order");
  CREATE INDEX "product_collections_rels_parent_idx" ON "product_collections_rels" USING btree ("parent_id");
  CREATE INDEX "product_collections_rels_path_idx" ON "product_collections_rels" USING btree ("path");
  CREATE INDEX "product_collections_rels_products_id_idx" ON "product_collections_rels" USING btree ("products_id");
  CREATE INDEX "product_collections_rels_categories_id_idx" ON "product_collections_rels" USING btree ("categories_id");
  CREATE INDEX "product_collections_rels_brands_id_idx" ON "product_collections_rels" USING btree ("brands_id");
  CREATE INDEX "product_collections_rels_attribute_options_id_idx" ON "product_collections_rels" USING btree ("attribute_options_id");
  CREATE INDEX "product_collections_rels_variant_options_id_idx" ON "product_collections_rels" USING btree ("variant_options_id");
  CREATE INDEX "search_rules_queries_order_idx" ON "search_rules_queries" USING btree ("_order");
  CREATE INDEX "search_rules_queries_parent_id_idx" ON "search_rules_queries" USING btree ("_parent_id");
  CREATE INDEX "search_rules_blocks_pin_order_idx" ON "search_rules_blocks_pin" USING btree ("_order");
  CREATE INDEX "search_rules_blocks_pin_parent_id_idx" ON "search_rules_blocks_pin" USING btree ("_parent_id");
  CREATE INDEX "search_rules_blocks_pin_path_idx" ON "search_rules_blocks_pin" USING btree ("_path");
  CREATE INDEX "search_rules_blocks_pin_product_idx" ON "search_rules_blocks_pin" USING btree ("product_id");
  CREATE INDEX "search_rules_blocks_bury_order_idx" ON "search_rules_blocks_bury" USING btree ("_order");
  CREATE INDEX "search_rules_blocks_bury_parent_id_idx" ON "search_rules_blocks_bury" USING btree ("_parent_id");
  CREATE INDEX "search_rules_blocks_bury_path_idx" ON "search_rules_blocks_bury" USING btree ("_path");
  CREATE INDEX "search_rules_blocks_boost_conditions_order_idx" ON "search_rules_blocks_boost_conditions" USING btree ("_order");
  CREATE INDEX "search_rules_blocks_boost_conditions_parent_id_idx" ON "search_rules_blocks_boost_conditions" USING btree ("_parent_id");
  CREATE INDEX "search_rules_blocks_boost_order_idx" ON "search_rules_blocks_boost" USING btree ("_order");
  CREATE INDEX "search_rules_blocks_boost_parent_id_idx" ON "search_rules_blocks_boost" USING btree ("_parent_id");
  CREATE INDEX "search_rules_blocks_boost_path_idx" ON "search_rules_blocks_boost" USING btree ("_path");
  CREATE INDEX "search_rules_category_idx" ON "search_rules" USING btree ("category_id");
  CREATE INDEX "search_rules_updated_at_idx" ON "search_rules" USING btree ("updated_at");
  CREATE INDEX "search_rules_created_at_idx" ON "search_rules" USING btree ("created_at");
  CREATE INDEX "search_rules__status_idx" ON "search_rules" USING btree ("_status");
  CREATE INDEX "search_rules_rels_order_idx" ON "search_rules_rels" USING btree ("order");
  CREATE INDEX "search_rules_rels_parent_idx" ON "search_rules_rels" USING btree ("parent_id");
  CREATE INDEX "search_rules_rels_path_idx" ON "search_rules_rels" USING btree ("path");
  CREATE INDEX "search_rules_rels_products_id_idx" ON "search_rules_rels" USING btree ("products_id");
  CREATE INDEX "search_rules_rels_categories_id_idx" ON "search_rules_rels" USING btree ("categories_id");
  CREATE INDEX "search_rules_rels_brands_id_idx" ON "search_rules_rels" USING btree ("brands_id");
  CREATE INDEX "search_rules_rels_attribute_options_id_idx" ON "search_rules_rels" USING btree ("attribute_options_id");
  CREATE INDEX "search_rules_rels_variant_options_id_idx" ON "search_rules_rels" USING btree ("variant_options_id");
  CREATE INDEX "_search_rules_v_version_queries_order_idx" ON "_search_rules_v_version_queries" USING btree ("_order");
  CREATE INDEX "_search_rules_v_version_queries_parent_id_idx" ON "_search_rules_v_version_queries" USING btree ("_parent_id");
  CREATE INDEX "_search_rules_v_blocks_pin_order_idx" ON "_search_rules_v_blocks_pin" USING btree ("_order");
  CREATE INDEX "_search_rules_v_blocks_pin_parent_id_idx" ON "_search_rules_v_blocks_pin" USING btree ("_parent_id");
  CREATE INDEX "_search_rules_v_blocks_pin_path_idx" ON "_search_rules_v_blocks_pin" USING btree ("_path");
  CREATE INDEX "_search_rules_v_blocks_pin_product_idx" ON "_search_rules_v_blocks_pin" USING btree ("product_id");
  CREATE INDEX "_search_rules_v_blocks_bury_order_idx" ON "_search_rules_v_blocks_bury" USING btree ("_order");
  CREATE INDEX "_search_rules_v_blocks_bury_parent_id_idx" ON "_search_rules_v_blocks_bury" USING btree ("_parent_id");
  CREATE INDEX "_search_rules_v_blocks_bury_path_idx" ON "_search_rules_v_blocks_bury" USING btree ("_path");
  CREATE INDEX "_search_rules_v_blocks_boost_conditions_order_idx" ON "_search_rules_v_blocks_boost_conditions" USING btree ("_order");
  CREATE INDEX "_search_rules_v_blocks_boost_conditions_parent_id_idx" ON "_search_rules_v_blocks_boost_conditions" USING btree ("_parent_id");
  CREATE INDEX "_search_rules_v_blocks_boost_order_idx" ON "_search_rules_v_blocks_boost" USING btree ("_order");
  CREATE INDEX "_search_rules_v_blocks_boost_parent_id_idx" ON "_search_rules_v_blocks_boost" USING btree ("_parent_id");
  CREATE INDEX "_search_rules_v_blocks_boost_path_idx" ON "_search_rules_v_blocks_boost" USING btree ("_path");
  CREATE INDEX "_search_rules_v_parent_idx" ON "_search_rules_v" USING btree ("parent_id");
  CREATE INDEX "_search_rules_v_version_version_category_idx" ON "_search_rules_v" USING btree ("version_category_id");
  CREATE INDEX "_search_rules_v_version_version_updated_at_idx" ON "_search_rules_v" USING btree ("version_updated_at");
  CREATE INDEX "_search_rules_v_version_version_created_at_idx" ON "_search_rules_v" USING btree ("version_created_at");
  CREATE INDEX "_search_rules_v_version_version__status_idx" ON "_search_rules_v" USING btree ("version__status");
  CREATE INDEX "_search_rules_v_created_at_idx" ON "_search_rules_v" USING btree ("created_at");
  CREATE INDEX "_search_rules_v_updated_at_idx" ON "_search_rules_v" USING btree ("updated_at");
  CREATE INDEX "_search_rules_v_snapshot_idx" ON "_search_rules_v" USING btree ("snapshot");
  CREATE INDEX "_search_rules_v_published_locale_idx" ON "_search_rules_v" USING btree ("published_locale");
  CREATE INDEX "_search_rules_v_latest_idx" ON "_search_rules_v" USING btree ("latest");
  CREATE INDEX "_search_rules_v_rels_order_idx" ON "_search_rules_v_rels" USING btree ("order");
  CREATE INDEX "_search_rules_v_rels_parent_idx" ON "_search_rules_v_rels" USING btree ("parent_id");
  CREATE INDEX "_search_rules_v_rels_path_idx" ON "_search_rules_v_rels" USING btree ("path");
  CREATE INDEX "_search_rules_v_rels_products_id_idx" ON "_search_rules_v_rels" USING btree ("products_id");
  CREATE INDEX "_search_rules_v_rels_categories_id_idx" ON "_search_rules_v_rels" USING btree ("categories_id");
  CREATE INDEX "_search_rules_v_rels_brands_id_idx" ON "_search_rules_v_rels" USING btree ("brands_id");
  CREATE INDEX "_search_rules_v_rels_attribute_options_id_idx" ON "_search_rules_v_rels" USING btree ("attribute_options_id");
  CREATE INDEX "_search_rules_v_rels_variant_options_id_idx" ON "_search_rules_v_rels" USING btree ("variant_options_id");
  CREATE INDEX "search_words_locale_idx" ON "search_words" USING btree ("locale");
  CREATE INDEX "search_words_updated_at_idx" ON "search_words" USING btree ("updated_at");
  CREATE INDEX "search_words_created_at_idx" ON "search_words" USING btree ("created_at");
  CREATE INDEX "search_words__status_idx" ON "search_words" USING btree ("_status");
  CREATE INDEX "search_words_texts_order_parent" ON "search_words_texts" USING btree ("order","parent_id");
  CREATE INDEX "_search_words_v_parent_idx" ON "_search_words_v" USING btree ("parent_id");
  CREATE INDEX "_search_words_v_version_version_locale_idx" ON "_search_words_v" USING btree ("version_locale");
  CREATE INDEX "_search_words_v_version_version_updated_at_idx" ON "_search_words_v" USING btree ("version_updated_at");
  CREATE INDEX "_search_words_v_version_version_created_at_idx" ON "_search_words_v" USING btree ("version_created_at");
  CREATE INDEX "_search_words_v_version_version__status_idx" ON "_search_words_v" USING btree ("version__status");
  CREATE INDEX "_search_words_v_created_at_idx" ON "_search_words_v" USING btree ("created_at");
  CREATE INDEX "_search_words_v_updated_at_idx" ON "_search_words_v" USING btree ("updated_at");
  CREATE INDEX "_search_words_v_snapshot_idx" ON "_search_words_v" USING btree ("snapshot");
  CREATE INDEX "_search_words_v_published_locale_idx" ON "_search_words_v" USING btree ("published_locale");
  CREATE INDEX "_search_words_v_latest_idx" ON "_search_words_v" USING btree ("latest");
  CREATE INDEX "_search_words_v_texts_order_parent" ON "_search_words_v_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_product_collections_fk" FOREIGN KEY ("product_collections_id") REFERENCES "public"."product_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_rules_fk" FOREIGN KEY ("search_rules_id") REFERENCES "public"."search_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_words_fk" FOREIGN KEY ("search_words_id") REFERENCES "public"."search_words"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_product_collections_id_idx" ON "payload_locked_documents_rels" USING btree ("product_collections_id");
  CREATE INDEX "payload_locked_documents_rels_search_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("search_rules_id");
  CREATE INDEX "payload_locked_documents_rels_search_words_id_idx" ON "payload_locked_documents_rels" USING btree ("search_words_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "merchandising_day" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "merchandising_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_popularity" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_usage" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_usage_products" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_collections_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_collections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_collections_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_queries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_blocks_pin" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_blocks_bury" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_blocks_boost_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_blocks_boost" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_rules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_version_queries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_blocks_pin" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_blocks_bury" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_blocks_boost_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_blocks_boost" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_rules_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_words_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_words_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_words_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "merchandising_day" CASCADE;
  DROP TABLE "merchandising_rules" CASCADE;
  DROP TABLE "product_popularity" CASCADE;
  DROP TABLE "search_usage" CASCADE;
  DROP TABLE "search_usage_products" CASCADE;
  DROP TABLE "product_collections_conditions" CASCADE;
  DROP TABLE "product_collections" CASCADE;
  DROP TABLE "product_collections_locales" CASCADE;
  DROP TABLE "product_collections_rels" CASCADE;
  DROP TABLE "search_rules_queries" CASCADE;
  DROP TABLE "search_rules_blocks_pin" CASCADE;
  DROP TABLE "search_rules_blocks_bury" CASCADE;
  DROP TABLE "search_rules_blocks_boost_conditions" CASCADE;
  DROP TABLE "search_rules_blocks_boost" CASCADE;
  DROP TABLE "search_rules" CASCADE;
  DROP TABLE "search_rules_rels" CASCADE;
  DROP TABLE "_search_rules_v_version_queries" CASCADE;
  DROP TABLE "_search_rules_v_blocks_pin" CASCADE;
  DROP TABLE "_search_rules_v_blocks_bury" CASCADE;
  DROP TABLE "_search_rules_v_blocks_boost_conditions" CASCADE;
  DROP TABLE "_search_rules_v_blocks_boost" CASCADE;
  DROP TABLE "_search_rules_v" CASCADE;
  DROP TABLE "_search_rules_v_rels" CASCADE;
  DROP TABLE "search_words" CASCADE;
  DROP TABLE "search_words_texts" CASCADE;
  DROP TABLE "_search_words_v" CASCADE;
  DROP TABLE "_search_words_v_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_product_collections_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_rules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_words_fk";
  
  DROP INDEX "payload_locked_documents_rels_product_collections_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_rules_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_words_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "product_collections_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_rules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_words_id";
  DROP TYPE "public"."enum_product_collections_conditions_kind";
  DROP TYPE "public"."enum_product_collections_match";
  DROP TYPE "public"."enum_product_collections_sort";
  DROP TYPE "public"."enum_search_rules_queries_how";
  DROP TYPE "public"."enum_search_rules_blocks_boost_conditions_kind";
  DROP TYPE "public"."enum_search_rules_blocks_boost_match";
  DROP TYPE "public"."enum_search_rules_locale";
  DROP TYPE "public"."enum_search_rules_status";
  DROP TYPE "public"."enum__search_rules_v_version_queries_how";
  DROP TYPE "public"."enum__search_rules_v_blocks_boost_conditions_kind";
  DROP TYPE "public"."enum__search_rules_v_blocks_boost_match";
  DROP TYPE "public"."enum__search_rules_v_version_locale";
  DROP TYPE "public"."enum__search_rules_v_version_status";
  DROP TYPE "public"."enum__search_rules_v_published_locale";
  DROP TYPE "public"."enum_search_words_kind";
  DROP TYPE "public"."enum_search_words_locale";
  DROP TYPE "public"."enum_search_words_status";
  DROP TYPE "public"."enum__search_words_v_version_kind";
  DROP TYPE "public"."enum__search_words_v_version_locale";
  DROP TYPE "public"."enum__search_words_v_version_status";
  DROP TYPE "public"."enum__search_words_v_published_locale";`)
}
