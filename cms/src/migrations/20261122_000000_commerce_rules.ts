import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What must hold of orders and money whatever the code does: the database refuses the rest. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE orders
      ADD CONSTRAINT orders_sum_check
        CHECK (amount = subtotal - discount + shipping + tax AND amount >= 0),
      ADD CONSTRAINT orders_whole_check
        CHECK (amount = trunc(amount) AND subtotal = trunc(subtotal) AND discount = trunc(discount)
           AND shipping = trunc(shipping) AND tax = trunc(tax) AND refunded = trunc(refunded)),
      ADD CONSTRAINT orders_refunded_check CHECK (refunded BETWEEN 0 AND amount),
      ADD CONSTRAINT orders_forgiven_check
        CHECK (forgiven BETWEEN 0 AND amount AND forgiven = trunc(forgiven));
    CREATE UNIQUE INDEX orders_open_of_cart_idx ON orders (cart) WHERE status <> 'cancelled';
    CREATE INDEX orders_expiry_idx ON orders (expires_at) WHERE status = 'pending';
    CREATE UNIQUE INDEX transactions_provider_ref_key ON transactions (provider, provider_ref);
    CREATE UNIQUE INDEX transactions_open_of_order_idx ON transactions (order_id)
      WHERE status IN ('pending', 'requires_action', 'processing', 'authorized');
    ALTER TABLE transactions
      ADD CONSTRAINT transactions_amount_check CHECK (amount >= 0 AND amount = trunc(amount));
    CREATE UNIQUE INDEX promotion_redemptions_ordinal_key
      ON promotion_redemptions (promotion_id, buyer, ordinal) WHERE released_at IS NULL;
    CREATE UNIQUE INDEX reviews_order_product_key ON reviews (order_id, product_id);
    ALTER TABLE reviews ADD CONSTRAINT reviews_stars_check CHECK (stars IN (1, 2, 3, 4, 5)),
      DROP CONSTRAINT reviews_product_id_products_id_fk,
      ADD CONSTRAINT reviews_product_id_products_id_fk
        FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;
    CREATE FUNCTION refuse_all_but_forgetting() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.staff_note IS NULL
        AND (NEW.id, NEW.order_id, NEW.type, NEW.data, NEW.actor, NEW.at) IS NOT DISTINCT FROM
          (OLD.id, OLD.order_id, OLD.type, OLD.data - 'reason', OLD.actor, OLD.at)
      THEN RETURN NEW; END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER order_events_append_only
      BEFORE DELETE OR TRUNCATE ON order_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
    CREATE TRIGGER order_events_forget_only
      BEFORE UPDATE ON order_events
      FOR EACH ROW EXECUTE FUNCTION refuse_all_but_forgetting();
    CREATE TRIGGER audit_log_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
    INSERT INTO stock_locations (_order, name, key, is_pickup) VALUES ('a0', 'Main', 'main', false);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM stock_locations;
    DROP TRIGGER audit_log_append_only ON audit_log;
    DROP TRIGGER order_events_forget_only ON order_events;
    DROP FUNCTION refuse_all_but_forgetting();
    DROP TRIGGER order_events_append_only ON order_events;
    ALTER TABLE reviews DROP CONSTRAINT reviews_stars_check,
      DROP CONSTRAINT reviews_product_id_products_id_fk,
      ADD CONSTRAINT reviews_product_id_products_id_fk
        FOREIGN KEY (product_id) REFERENCES products ON DELETE SET NULL;
    DROP INDEX reviews_order_product_key, promotion_redemptions_ordinal_key,
      transactions_open_of_order_idx, transactions_provider_ref_key, orders_expiry_idx,
      orders_open_of_cart_idx;
    ALTER TABLE transactions DROP CONSTRAINT transactions_amount_check;
    ALTER TABLE orders DROP CONSTRAINT orders_forgiven_check, DROP CONSTRAINT orders_refunded_check, DROP CONSTRAINT orders_whole_check,
      DROP CONSTRAINT orders_sum_check;`)
}
