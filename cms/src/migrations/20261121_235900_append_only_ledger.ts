import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The ledger of stock is never rewritten: a wrong entry is answered by another one. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER inventory_movements_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON inventory_movements
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER inventory_movements_append_only ON inventory_movements;
    DROP FUNCTION refuse_rewriting();`)
}
