import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "store_events" (
  	"seq" bigserial PRIMARY KEY NOT NULL,
  	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  	"type" text NOT NULL,
  	"tags" text[] NOT NULL,
  	"locales" text[] NOT NULL,
  	"cause" jsonb,
  	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
  );
  
  CREATE TABLE "event_horizon" (
  	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
  	"seq" bigint NOT NULL,
  	"xid" "xid8" NOT NULL,
  	"snapshot" "pg_snapshot" NOT NULL,
  	CONSTRAINT "event_horizon_one_row_check" CHECK ("event_horizon"."id" = 1)
  );
  
  CREATE TABLE "event_replicas" (
  	"replica" text PRIMARY KEY NOT NULL,
  	"revision" text NOT NULL,
  	"first_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "event_receipts" (
  	"seq" bigint NOT NULL,
  	"replica" text NOT NULL,
  	"pages" integer NOT NULL,
  	"browsers" integer NOT NULL,
  	"duration_ms" integer NOT NULL,
  	"failed" jsonb NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "event_receipts_seq_replica_pk" PRIMARY KEY("seq","replica")
  );
  
  CREATE INDEX "store_events_xid_idx" ON "store_events" USING btree ("xid");
  CREATE INDEX "store_events_at_idx" ON "store_events" USING btree ("at");
  CREATE INDEX "store_events_cause_idx" ON "store_events" USING btree (("cause"->>'collection'),("cause"->>'id'),"seq");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "store_events" CASCADE;
  DROP TABLE "event_horizon" CASCADE;
  DROP TABLE "event_replicas" CASCADE;
  DROP TABLE "event_receipts" CASCADE;`)
}
