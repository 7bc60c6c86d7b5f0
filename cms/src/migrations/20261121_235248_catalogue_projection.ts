import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "catalogue_projection" (
  	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
  	"form" integer NOT NULL,
  	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"turn" bigserial NOT NULL,
  	CONSTRAINT "catalogue_projection_one_row_check" CHECK ("catalogue_projection"."id" = 1)
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "catalogue_projection" CASCADE;`)
}
