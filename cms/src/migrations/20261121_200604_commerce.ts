import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_products_tax_class" AS ENUM('standard', 'reduced', 'exempt');
  CREATE TYPE "public"."enum__products_v_version_tax_class" AS ENUM('standard', 'reduced', 'exempt');
  CREATE TYPE "public"."enum_promotions_kind" AS ENUM('percent', 'fixed', 'buy_x_get_y', 'free_shipping');
  CREATE TYPE "public"."enum_shipping_methods_kind" AS ENUM('flat', 'by_weight', 'by_price', 'pickup');
  CREATE TYPE "public"."enum_tax_rates_tax_class" AS ENUM('standard', 'reduced', 'exempt');
  CREATE TYPE "public"."enum_orders_status" AS ENUM('pending', 'processing', 'completed', 'cancelled');
  CREATE TYPE "public"."enum_orders_payment_status" AS ENUM('unpaid', 'authorized', 'partially_paid', 'paid', 'partially_refunded', 'refunded', 'failed');
  CREATE TYPE "public"."enum_orders_fulfillment_status" AS ENUM('unfulfilled', 'partially_fulfilled', 'fulfilled', 'delivered', 'returned');
  CREATE TYPE "public"."enum_transactions_status" AS ENUM('pending', 'requires_action', 'processing', 'authorized', 'succeeded', 'failed', 'cancelled', 'expired');
  CREATE TYPE "public"."enum_reviews_status" AS ENUM('waiting', 'published', 'rejected');
  CREATE TYPE "public"."enum_payment_settings_bank_transfer_currencies" AS ENUM('THB', 'USD');
  CREATE TYPE "public"."enum_payment_settings_card_currencies" AS ENUM('THB', 'USD');
  CREATE TABLE "commerce_facts" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"type" text NOT NULL,
  	"data" jsonb NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"handled_at" timestamp (3) with time zone,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"error" text
  );
  
  CREATE TABLE "customer_credentials" (
  	"customer_id" integer PRIMARY KEY NOT NULL,
  	"password_hash" text NOT NULL,
  	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_sessions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"customer_id" integer NOT NULL,
  	"access_hash" text NOT NULL,
  	"access_expires_at" timestamp (3) with time zone NOT NULL,
  	"refresh_hash" text NOT NULL,
  	"former_refresh_hash" text,
  	"rotated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"device" text,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"ended_at" timestamp (3) with time zone,
  	"ended_because" text
  );
  
  CREATE TABLE "customer_tokens" (
  	"hash" text PRIMARY KEY NOT NULL,
  	"customer_id" integer NOT NULL,
  	"purpose" text NOT NULL,
  	"email" text NOT NULL,
  	"chosen" jsonb,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"used_at" timestamp (3) with time zone,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "customer_tokens_purpose_check" CHECK ("customer_tokens"."purpose" IN ('confirm_email', 'reset_password'))
  );
  
  CREATE TABLE "customer_addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"customer_id" integer NOT NULL,
  	"address" jsonb NOT NULL,
  	"is_default" boolean DEFAULT false NOT NULL,
  	"version" integer DEFAULT 1 NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_group_members" (
  	"customer_id" integer NOT NULL,
  	"group_id" integer NOT NULL,
  	CONSTRAINT "customer_group_members_customer_id_group_id_pk" PRIMARY KEY("customer_id","group_id")
  );
  
  CREATE TABLE "wishlist_items" (
  	"customer_id" integer NOT NULL,
  	"product_id" integer NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "wishlist_items_customer_id_product_id_pk" PRIMARY KEY("customer_id","product_id")
  );
  
  CREATE TABLE "attempt_counters" (
  	"key" text NOT NULL,
  	"window_start" timestamp (3) with time zone NOT NULL,
  	"count" integer NOT NULL,
  	CONSTRAINT "attempt_counters_key_window_start_pk" PRIMARY KEY("key","window_start")
  );
  
  CREATE TABLE "audit_log" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
  	"actor" text NOT NULL,
  	"action" text NOT NULL,
  	"subject" text NOT NULL,
  	"subject_id" text NOT NULL,
  	"changes" jsonb DEFAULT '{}' NOT NULL,
  	"request_id" text
  );
  
  CREATE TABLE "reservations" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"order_line_id" integer NOT NULL,
  	"stock_level_id" integer NOT NULL,
  	"quantity" integer NOT NULL,
  	"status" text DEFAULT 'held' NOT NULL,
  	"expires_at" timestamp (3) with time zone,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "reservations_quantity_check" CHECK ("reservations"."quantity" > 0),
  	CONSTRAINT "reservations_status_check" CHECK ("reservations"."status" IN ('held', 'committed', 'consumed', 'expired', 'released'))
  );
  
  CREATE TABLE "stock_audits" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"checked" integer NOT NULL,
  	"differences" jsonb NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promotion_uses" (
  	"promotion_id" integer PRIMARY KEY NOT NULL,
  	"used" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "promotion_uses_check" CHECK ("promotion_uses"."used" >= 0)
  );
  
  CREATE TABLE "coupon_uses" (
  	"coupon_id" integer PRIMARY KEY NOT NULL,
  	"used" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "coupon_uses_check" CHECK ("coupon_uses"."used" >= 0)
  );
  
  CREATE TABLE "promotion_redemptions" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"promotion_id" integer NOT NULL,
  	"coupon_id" integer,
  	"buyer" text NOT NULL,
  	"ordinal" integer NOT NULL,
  	"amount_minor" bigint NOT NULL,
  	"currency" text NOT NULL,
  	"is_beyond_limit" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"released_at" timestamp (3) with time zone,
  	CONSTRAINT "promotion_redemptions_order_key" UNIQUE("order_id","promotion_id")
  );
  
  CREATE TABLE "payment_events" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"provider" text NOT NULL,
  	"event_id" text NOT NULL,
  	"type" text NOT NULL,
  	"provider_ref" text,
  	"transaction_id" integer,
  	"facts" jsonb NOT NULL,
  	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"processed_at" timestamp (3) with time zone,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"error" text,
  	CONSTRAINT "payment_events_provider_event_key" UNIQUE("provider","event_id")
  );
  
  CREATE TABLE "unmatched_payments" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"provider" text NOT NULL,
  	"provider_ref" text NOT NULL,
  	"transaction_id" integer,
  	"order_id" integer,
  	"amount_minor" bigint NOT NULL,
  	"currency" text NOT NULL,
  	"reason" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"resolved_at" timestamp (3) with time zone,
  	"resolved_by" text,
  	"resolution" text,
  	"outcome" text,
  	CONSTRAINT "unmatched_payments_ref_key" UNIQUE("provider","provider_ref","reason"),
  	CONSTRAINT "unmatched_payments_outcome_check" CHECK ("unmatched_payments"."outcome" IN ('part', 'forgiven', 'surplus', 'refund'))
  );
  
  CREATE TABLE "test_payments" (
  	"ref" text PRIMARY KEY NOT NULL,
  	"idempotency_key" text NOT NULL,
  	"amount_minor" bigint NOT NULL,
  	"currency" text NOT NULL,
  	"state" text NOT NULL,
  	"refunded_minor" bigint DEFAULT 0 NOT NULL,
  	"metadata" jsonb NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "test_payments_idempotency_key_unique" UNIQUE("idempotency_key")
  );
  
  CREATE TABLE "carts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"secret_hash" text,
  	"customer_id" integer,
  	"status" text DEFAULT 'open' NOT NULL,
  	"currency" text NOT NULL,
  	"locale" text NOT NULL,
  	"coupons" text[] DEFAULT '{}' NOT NULL,
  	"version" integer DEFAULT 1 NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "carts_status_check" CHECK ("carts"."status" IN ('open', 'ordered', 'merged')),
  	CONSTRAINT "carts_holder_check" CHECK ("carts"."secret_hash" IS NOT NULL OR "carts"."customer_id" IS NOT NULL)
  );
  
  CREATE TABLE "cart_lines" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"cart_id" uuid NOT NULL,
  	"variant_id" integer NOT NULL,
  	"quantity" integer NOT NULL,
  	"seen_unit_minor" bigint,
  	"seen_state" text,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "cart_lines_variant_key" UNIQUE("cart_id","variant_id"),
  	CONSTRAINT "cart_lines_quantity_check" CHECK ("cart_lines"."quantity" BETWEEN 1 AND 999)
  );
  
  CREATE TABLE "cart_merges" (
  	"guest_cart_id" uuid PRIMARY KEY NOT NULL,
  	"cart_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "idempotency_keys" (
  	"key" text PRIMARY KEY NOT NULL,
  	"request_hash" text NOT NULL,
  	"status" integer,
  	"body" text,
  	"resource_id" bigint,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "order_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"position" integer NOT NULL,
  	"product_id" integer NOT NULL,
  	"variant_id" integer NOT NULL,
  	"sku" text NOT NULL,
  	"title" text NOT NULL,
  	"variant_title" text,
  	"image" jsonb,
  	"quantity" integer NOT NULL,
  	"unit_minor" bigint NOT NULL,
  	"discount_minor" bigint NOT NULL,
  	"total_minor" bigint NOT NULL,
  	"tax_minor" bigint NOT NULL,
  	"tax_rate_ppm" integer NOT NULL,
  	"weight_grams" integer,
  	"fulfilled" integer DEFAULT 0 NOT NULL,
  	"returned" integer DEFAULT 0 NOT NULL,
  	"refunded" integer DEFAULT 0 NOT NULL,
  	"cancelled_quantity" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "order_lines_position_key" UNIQUE("order_id","position"),
  	CONSTRAINT "order_lines_quantity_check" CHECK ("order_lines"."quantity" > 0),
  	CONSTRAINT "order_lines_fulfilled_check" CHECK ("order_lines"."fulfilled" BETWEEN 0 AND "order_lines"."quantity"),
  	CONSTRAINT "order_lines_returned_check" CHECK ("order_lines"."returned" BETWEEN 0 AND "order_lines"."fulfilled"),
  	CONSTRAINT "order_lines_refunded_check" CHECK ("order_lines"."refunded" BETWEEN 0 AND "order_lines"."quantity"),
  	CONSTRAINT "order_lines_cancelled_check" CHECK ("order_lines"."cancelled_quantity" BETWEEN 0 AND "order_lines"."quantity" - "order_lines"."fulfilled"),
  	CONSTRAINT "order_lines_paid_back_check" CHECK ("order_lines"."refunded" - "order_lines"."cancelled_quantity" BETWEEN 0 AND "order_lines"."fulfilled")
  );
  
  CREATE TABLE "order_events" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"type" text NOT NULL,
  	"data" jsonb DEFAULT '{}' NOT NULL,
  	"actor" text NOT NULL,
  	"staff_note" text,
  	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
  );
  
  CREATE TABLE "fulfillments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"status" text DEFAULT 'packed' NOT NULL,
  	"carrier" text,
  	"tracking_number" text,
  	"tracking_url" text,
  	"idempotency_key" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"shipped_at" timestamp (3) with time zone,
  	"delivered_at" timestamp (3) with time zone,
  	CONSTRAINT "fulfillments_idempotency_key_unique" UNIQUE("idempotency_key"),
  	CONSTRAINT "fulfillments_status_check" CHECK ("fulfillments"."status" IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled'))
  );
  
  CREATE TABLE "fulfillment_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"fulfillment_id" integer NOT NULL,
  	"order_line_id" integer NOT NULL,
  	"quantity" integer NOT NULL,
  	CONSTRAINT "fulfillment_lines_line_key" UNIQUE("fulfillment_id","order_line_id"),
  	CONSTRAINT "fulfillment_lines_quantity_check" CHECK ("fulfillment_lines"."quantity" > 0)
  );
  
  CREATE TABLE "refunds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"transaction_id" integer NOT NULL,
  	"amount_minor" bigint NOT NULL,
  	"currency" text NOT NULL,
  	"status" text DEFAULT 'pending' NOT NULL,
  	"reason" text,
  	"lines" jsonb DEFAULT '[]' NOT NULL,
  	"idempotency_key" text NOT NULL,
  	"provider_ref" text,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"error" text,
  	"actor" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "refunds_idempotency_key_unique" UNIQUE("idempotency_key"),
  	CONSTRAINT "refunds_amount_check" CHECK ("refunds"."amount_minor" > 0),
  	CONSTRAINT "refunds_status_check" CHECK ("refunds"."status" IN ('pending', 'succeeded', 'failed'))
  );
  
  CREATE TABLE "returns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"status" text DEFAULT 'requested' NOT NULL,
  	"reason" text,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "returns_status_check" CHECK ("returns"."status" IN ('requested', 'approved', 'received', 'closed', 'rejected'))
  );
  
  CREATE TABLE "return_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"return_id" integer NOT NULL,
  	"order_line_id" integer NOT NULL,
  	"quantity" integer NOT NULL,
  	"is_restocked" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "return_lines_quantity_check" CHECK ("return_lines"."quantity" > 0)
  );
  
  CREATE TABLE "letters" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"key" text NOT NULL,
  	"template" text NOT NULL,
  	"locale" text NOT NULL,
  	"recipient" text NOT NULL,
  	"customer_id" integer,
  	"data" jsonb NOT NULL,
  	"status" text DEFAULT 'queued' NOT NULL,
  	"subject" text,
  	"html" text,
  	"text" text,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"error" text,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"sent_at" timestamp (3) with time zone,
  	CONSTRAINT "letters_key_unique" UNIQUE("key")
  );
  
  CREATE TABLE "notices" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"key" text NOT NULL,
  	"customer_id" integer NOT NULL,
  	"type" text NOT NULL,
  	"data" jsonb NOT NULL,
  	"path" text,
  	"read_at" timestamp (3) with time zone,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "notices_key_unique" UNIQUE("key")
  );
  
  CREATE TABLE "staff_alerts" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"key" text NOT NULL,
  	"type" text NOT NULL,
  	"data" jsonb NOT NULL,
  	"is_urgent" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"resolved_at" timestamp (3) with time zone,
  	"resolved_by" text,
  	CONSTRAINT "staff_alerts_key_unique" UNIQUE("key")
  );
  
  CREATE TABLE "stock_alerts" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"variant_id" integer NOT NULL,
  	"email" text NOT NULL,
  	"locale" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"sent_at" timestamp (3) with time zone,
  	"removed_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "customers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar NOT NULL,
  	"phone" varchar,
  	"locale" varchar,
  	"accepts_marketing" boolean,
  	"email_verified_at" timestamp(3) with time zone,
  	"pending_email" varchar,
  	"erased_at" timestamp(3) with time zone,
  	"version" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_groups_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "stock_locations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"is_pickup" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promotions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_promotions_kind" DEFAULT 'percent' NOT NULL,
  	"percent" numeric,
  	"amount_off_thb" numeric,
  	"amount_off_usd" numeric,
  	"buy_quantity" numeric,
  	"get_quantity" numeric,
  	"minimum_thb" numeric,
  	"minimum_usd" numeric,
  	"is_active" boolean DEFAULT false,
  	"needs_coupon" boolean DEFAULT false,
  	"is_exclusive" boolean DEFAULT false,
  	"priority" numeric DEFAULT 100,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"usage_limit" numeric,
  	"usage_limit_per_buyer" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "promotions_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "promotions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" integer,
  	"products_id" integer,
  	"customer_groups_id" integer,
  	"shipping_methods_id" integer
  );
  
  CREATE TABLE "coupons" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"promotion_id" integer NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"usage_limit" numeric,
  	"usage_limit_per_buyer" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shipping_zones" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shipping_zones_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "shipping_methods_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"up_to_grams" numeric,
  	"up_to_thb" numeric,
  	"up_to_usd" numeric,
  	"price_thb" numeric,
  	"price_usd" numeric
  );
  
  CREATE TABLE "shipping_methods" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_order" varchar,
  	"zone_id" integer NOT NULL,
  	"kind" "enum_shipping_methods_kind" DEFAULT 'flat' NOT NULL,
  	"price_thb" numeric,
  	"price_usd" numeric,
  	"free_from_thb" numeric,
  	"free_from_usd" numeric,
  	"min_days" numeric,
  	"max_days" numeric,
  	"is_active" boolean DEFAULT true,
  	"allows_cash_on_delivery" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shipping_methods_locales" (
  	"label" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "tax_rates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" varchar NOT NULL,
  	"tax_class" "enum_tax_rates_tax_class" DEFAULT 'standard',
  	"rate_percent" numeric NOT NULL,
  	"is_included" boolean DEFAULT true,
  	"applies_to_shipping" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tax_rates_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "orders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"status" "enum_orders_status" NOT NULL,
  	"payment_status" "enum_orders_payment_status" NOT NULL,
  	"fulfillment_status" "enum_orders_fulfillment_status" NOT NULL,
  	"on_hold" boolean,
  	"customer_id" integer,
  	"customer_email" varchar,
  	"customer_name" varchar,
  	"locale" varchar,
  	"currency" varchar,
  	"subtotal" numeric,
  	"discount" numeric,
  	"shipping" numeric,
  	"tax" numeric,
  	"amount" numeric,
  	"refunded" numeric,
  	"forgiven" numeric,
  	"payment_method" varchar,
  	"shipping_method" varchar,
  	"purchased_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"note" varchar,
  	"accepts_marketing" boolean,
  	"cart" varchar,
  	"buyer" varchar,
  	"quote" jsonb,
  	"shipping_address" jsonb,
  	"billing_address" jsonb,
  	"version" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "transactions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"provider" varchar,
  	"method" varchar,
  	"status" "enum_transactions_status" NOT NULL,
  	"amount" numeric,
  	"currency" varchar,
  	"provider_ref" varchar,
  	"error" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"settled_at" timestamp(3) with time zone,
  	"step" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum_reviews_status" DEFAULT 'waiting' NOT NULL,
  	"product_id" integer NOT NULL,
  	"order_id" integer NOT NULL,
  	"customer_id" integer,
  	"stars" numeric,
  	"title" varchar,
  	"text" varchar,
  	"author" varchar,
  	"locale" varchar,
  	"variant_title" varchar,
  	"reply" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_settings_bank_transfer_currencies" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_payment_settings_bank_transfer_currencies",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "payment_settings_card_currencies" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_payment_settings_card_currencies",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "payment_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"promptpay_is_on" boolean DEFAULT false,
  	"promptpay_target" varchar,
  	"promptpay_hours_to_pay" numeric DEFAULT 24 NOT NULL,
  	"bank_transfer_is_on" boolean DEFAULT false,
  	"bank_transfer_account_number" varchar,
  	"bank_transfer_hours_to_pay" numeric DEFAULT 72 NOT NULL,
  	"cash_on_delivery_is_on" boolean DEFAULT false,
  	"cash_on_delivery_up_to_thb" numeric,
  	"cash_on_delivery_up_to_usd" numeric,
  	"card_is_on" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "payment_settings_locales" (
  	"promptpay_recipient" varchar,
  	"bank_transfer_bank" varchar,
  	"bank_transfer_account_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "inventory_movements" DROP CONSTRAINT "inventory_movements_reason_check";
  ALTER TABLE "catalogue_entries" ADD COLUMN "rating" jsonb;
  ALTER TABLE "products" ADD COLUMN "tax_class" "enum_products_tax_class" DEFAULT 'standard';
  ALTER TABLE "_products_v" ADD COLUMN "version_tax_class" "enum__products_v_version_tax_class" DEFAULT 'standard';
  ALTER TABLE "variants" ADD COLUMN "low_stock_at" numeric;
  ALTER TABLE "variants" ADD COLUMN "max_per_order" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customers_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_groups_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "stock_locations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "promotions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "coupons_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "shipping_zones_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "shipping_methods_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tax_rates_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "orders_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "transactions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reviews_id" integer;
  ALTER TABLE "customer_credentials" ADD CONSTRAINT "customer_credentials_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_sessions" ADD CONSTRAINT "customer_sessions_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_tokens" ADD CONSTRAINT "customer_tokens_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_addresses" ADD CONSTRAINT "customer_addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_group_members" ADD CONSTRAINT "customer_group_members_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_group_members" ADD CONSTRAINT "customer_group_members_group_id_customer_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."customer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "wishlist_items" ADD CONSTRAINT "wishlist_items_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "wishlist_items" ADD CONSTRAINT "wishlist_items_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_stock_level_id_stock_levels_id_fk" FOREIGN KEY ("stock_level_id") REFERENCES "public"."stock_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotion_uses" ADD CONSTRAINT "promotion_uses_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coupon_uses" ADD CONSTRAINT "coupon_uses_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "public"."coupons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotion_redemptions" ADD CONSTRAINT "promotion_redemptions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "carts" ADD CONSTRAINT "carts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_cart_id_carts_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."carts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "public"."variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cart_merges" ADD CONSTRAINT "cart_merges_guest_cart_id_carts_id_fk" FOREIGN KEY ("guest_cart_id") REFERENCES "public"."carts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "fulfillments" ADD CONSTRAINT "fulfillments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "fulfillment_lines" ADD CONSTRAINT "fulfillment_lines_fulfillment_id_fulfillments_id_fk" FOREIGN KEY ("fulfillment_id") REFERENCES "public"."fulfillments"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "fulfillment_lines" ADD CONSTRAINT "fulfillment_lines_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_transaction_id_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."transactions"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "returns" ADD CONSTRAINT "returns_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "return_lines" ADD CONSTRAINT "return_lines_return_id_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "public"."returns"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "return_lines" ADD CONSTRAINT "return_lines_order_line_id_order_lines_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_lines"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stock_alerts" ADD CONSTRAINT "stock_alerts_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "public"."variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "customer_groups_locales" ADD CONSTRAINT "customer_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."customer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_locales" ADD CONSTRAINT "promotions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."promotions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_rels" ADD CONSTRAINT "promotions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."promotions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_rels" ADD CONSTRAINT "promotions_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_rels" ADD CONSTRAINT "promotions_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_rels" ADD CONSTRAINT "promotions_rels_customer_groups_fk" FOREIGN KEY ("customer_groups_id") REFERENCES "public"."customer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "promotions_rels" ADD CONSTRAINT "promotions_rels_shipping_methods_fk" FOREIGN KEY ("shipping_methods_id") REFERENCES "public"."shipping_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coupons" ADD CONSTRAINT "coupons_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shipping_zones_texts" ADD CONSTRAINT "shipping_zones_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shipping_zones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shipping_methods_steps" ADD CONSTRAINT "shipping_methods_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shipping_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shipping_methods" ADD CONSTRAINT "shipping_methods_zone_id_shipping_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."shipping_zones"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shipping_methods_locales" ADD CONSTRAINT "shipping_methods_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shipping_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tax_rates_locales" ADD CONSTRAINT "tax_rates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tax_rates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transactions" ADD CONSTRAINT "transactions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_settings_bank_transfer_currencies" ADD CONSTRAINT "payment_settings_bank_transfer_currencies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payment_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payment_settings_card_currencies" ADD CONSTRAINT "payment_settings_card_currencies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payment_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payment_settings_locales" ADD CONSTRAINT "payment_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payment_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "commerce_facts_waiting_idx" ON "commerce_facts" USING btree ("next_attempt_at") WHERE "commerce_facts"."handled_at" IS NULL;
  CREATE UNIQUE INDEX "customer_sessions_access_idx" ON "customer_sessions" USING btree ("access_hash");
  CREATE UNIQUE INDEX "customer_sessions_refresh_idx" ON "customer_sessions" USING btree ("refresh_hash");
  CREATE INDEX "customer_sessions_former_idx" ON "customer_sessions" USING btree ("former_refresh_hash");
  CREATE INDEX "customer_sessions_customer_idx" ON "customer_sessions" USING btree ("customer_id");
  CREATE INDEX "customer_tokens_customer_idx" ON "customer_tokens" USING btree ("customer_id");
  CREATE INDEX "customer_addresses_customer_idx" ON "customer_addresses" USING btree ("customer_id");
  CREATE UNIQUE INDEX "customer_addresses_default_idx" ON "customer_addresses" USING btree ("customer_id") WHERE "customer_addresses"."is_default";
  CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject","subject_id","id");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor","id");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "reservations_order_idx" ON "reservations" USING btree ("order_id");
  CREATE INDEX "reservations_open_idx" ON "reservations" USING btree ("stock_level_id") WHERE "reservations"."status" IN ('held', 'committed');
  CREATE INDEX "reservations_expiry_idx" ON "reservations" USING btree ("expires_at") WHERE "reservations"."status" = 'held';
  CREATE INDEX "promotion_redemptions_buyer_idx" ON "promotion_redemptions" USING btree ("promotion_id","buyer");
  CREATE INDEX "payment_events_waiting_idx" ON "payment_events" USING btree ("next_attempt_at") WHERE "payment_events"."processed_at" IS NULL;
  CREATE INDEX "payment_events_transaction_idx" ON "payment_events" USING btree ("transaction_id");
  CREATE UNIQUE INDEX "carts_open_of_customer_idx" ON "carts" USING btree ("customer_id") WHERE "carts"."status" = 'open';
  CREATE INDEX "carts_expiry_idx" ON "carts" USING btree ("expires_at");
  CREATE INDEX "carts_customer_idx" ON "carts" USING btree ("customer_id","updated_at");
  CREATE INDEX "idempotency_keys_age_idx" ON "idempotency_keys" USING btree ("created_at");
  CREATE INDEX "order_lines_variant_idx" ON "order_lines" USING btree ("variant_id");
  CREATE INDEX "order_lines_product_idx" ON "order_lines" USING btree ("product_id");
  CREATE INDEX "order_events_order_idx" ON "order_events" USING btree ("order_id","id");
  CREATE INDEX "order_events_at_idx" ON "order_events" USING btree ("at");
  CREATE INDEX "fulfillments_order_idx" ON "fulfillments" USING btree ("order_id");
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_pending_idx" ON "refunds" USING btree ("id") WHERE "refunds"."status" = 'pending';
  CREATE INDEX "returns_order_idx" ON "returns" USING btree ("order_id");
  CREATE INDEX "letters_queue_idx" ON "letters" USING btree ("next_attempt_at") WHERE "letters"."status" = 'queued';
  CREATE INDEX "letters_recipient_idx" ON "letters" USING btree ("recipient","id");
  CREATE INDEX "notices_customer_idx" ON "notices" USING btree ("customer_id","id");
  CREATE INDEX "staff_alerts_open_idx" ON "staff_alerts" USING btree ("id") WHERE "staff_alerts"."resolved_at" IS NULL;
  CREATE UNIQUE INDEX "stock_alerts_open_idx" ON "stock_alerts" USING btree ("variant_id","email") WHERE "stock_alerts"."sent_at" IS NULL AND "stock_alerts"."removed_at" IS NULL;
  CREATE INDEX "customers_name_idx" ON "customers" USING btree ("name");
  CREATE UNIQUE INDEX "customers_email_idx" ON "customers" USING btree ("email");
  CREATE INDEX "customers_phone_idx" ON "customers" USING btree ("phone");
  CREATE INDEX "customers_locale_idx" ON "customers" USING btree ("locale");
  CREATE INDEX "customers_email_verified_at_idx" ON "customers" USING btree ("email_verified_at");
  CREATE INDEX "customers_pending_email_idx" ON "customers" USING btree ("pending_email");
  CREATE INDEX "customers_erased_at_idx" ON "customers" USING btree ("erased_at");
  CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
  CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
  CREATE UNIQUE INDEX "customer_groups_key_idx" ON "customer_groups" USING btree ("key");
  CREATE INDEX "customer_groups_updated_at_idx" ON "customer_groups" USING btree ("updated_at");
  CREATE INDEX "customer_groups_created_at_idx" ON "customer_groups" USING btree ("created_at");
  CREATE UNIQUE INDEX "customer_groups_locales_locale_parent_id_unique" ON "customer_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stock_locations__order_idx" ON "stock_locations" USING btree ("_order");
  CREATE UNIQUE INDEX "stock_locations_key_idx" ON "stock_locations" USING btree ("key");
  CREATE INDEX "stock_locations_updated_at_idx" ON "stock_locations" USING btree ("updated_at");
  CREATE INDEX "stock_locations_created_at_idx" ON "stock_locations" USING btree ("created_at");
  CREATE INDEX "promotions_is_active_idx" ON "promotions" USING btree ("is_active");
  CREATE INDEX "promotions_updated_at_idx" ON "promotions" USING btree ("updated_at");
  CREATE INDEX "promotions_created_at_idx" ON "promotions" USING btree ("created_at");
  CREATE UNIQUE INDEX "promotions_locales_locale_parent_id_unique" ON "promotions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "promotions_rels_order_idx" ON "promotions_rels" USING btree ("order");
  CREATE INDEX "promotions_rels_parent_idx" ON "promotions_rels" USING btree ("parent_id");
  CREATE INDEX "promotions_rels_path_idx" ON "promotions_rels" USING btree ("path");
  CREATE INDEX "promotions_rels_categories_id_idx" ON "promotions_rels" USING btree ("categories_id");
  CREATE INDEX "promotions_rels_products_id_idx" ON "promotions_rels" USING btree ("products_id");
  CREATE INDEX "promotions_rels_customer_groups_id_idx" ON "promotions_rels" USING btree ("customer_groups_id");
  CREATE INDEX "promotions_rels_shipping_methods_id_idx" ON "promotions_rels" USING btree ("shipping_methods_id");
  CREATE UNIQUE INDEX "coupons_code_idx" ON "coupons" USING btree ("code");
  CREATE INDEX "coupons_promotion_idx" ON "coupons" USING btree ("promotion_id");
  CREATE INDEX "coupons_updated_at_idx" ON "coupons" USING btree ("updated_at");
  CREATE INDEX "coupons_created_at_idx" ON "coupons" USING btree ("created_at");
  CREATE INDEX "shipping_zones_updated_at_idx" ON "shipping_zones" USING btree ("updated_at");
  CREATE INDEX "shipping_zones_created_at_idx" ON "shipping_zones" USING btree ("created_at");
  CREATE INDEX "shipping_zones_texts_order_parent" ON "shipping_zones_texts" USING btree ("order","parent_id");
  CREATE INDEX "shipping_methods_steps_order_idx" ON "shipping_methods_steps" USING btree ("_order");
  CREATE INDEX "shipping_methods_steps_parent_id_idx" ON "shipping_methods_steps" USING btree ("_parent_id");
  CREATE INDEX "shipping_methods__order_idx" ON "shipping_methods" USING btree ("_order");
  CREATE INDEX "shipping_methods_zone_idx" ON "shipping_methods" USING btree ("zone_id");
  CREATE INDEX "shipping_methods_updated_at_idx" ON "shipping_methods" USING btree ("updated_at");
  CREATE INDEX "shipping_methods_created_at_idx" ON "shipping_methods" USING btree ("created_at");
  CREATE UNIQUE INDEX "shipping_methods_locales_locale_parent_id_unique" ON "shipping_methods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tax_rates_country_idx" ON "tax_rates" USING btree ("country");
  CREATE INDEX "tax_rates_updated_at_idx" ON "tax_rates" USING btree ("updated_at");
  CREATE INDEX "tax_rates_created_at_idx" ON "tax_rates" USING btree ("created_at");
  CREATE UNIQUE INDEX "country_taxClass_idx" ON "tax_rates" USING btree ("country","tax_class");
  CREATE UNIQUE INDEX "tax_rates_locales_locale_parent_id_unique" ON "tax_rates_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "orders_number_idx" ON "orders" USING btree ("number");
  CREATE INDEX "orders_status_idx" ON "orders" USING btree ("status");
  CREATE INDEX "orders_payment_status_idx" ON "orders" USING btree ("payment_status");
  CREATE INDEX "orders_fulfillment_status_idx" ON "orders" USING btree ("fulfillment_status");
  CREATE INDEX "orders_customer_idx" ON "orders" USING btree ("customer_id");
  CREATE INDEX "orders_customer_email_idx" ON "orders" USING btree ("customer_email");
  CREATE INDEX "orders_customer_name_idx" ON "orders" USING btree ("customer_name");
  CREATE INDEX "orders_locale_idx" ON "orders" USING btree ("locale");
  CREATE INDEX "orders_currency_idx" ON "orders" USING btree ("currency");
  CREATE INDEX "orders_payment_method_idx" ON "orders" USING btree ("payment_method");
  CREATE INDEX "orders_shipping_method_idx" ON "orders" USING btree ("shipping_method");
  CREATE INDEX "orders_purchased_at_idx" ON "orders" USING btree ("purchased_at");
  CREATE INDEX "orders_expires_at_idx" ON "orders" USING btree ("expires_at");
  CREATE INDEX "orders_cancelled_at_idx" ON "orders" USING btree ("cancelled_at");
  CREATE INDEX "orders_completed_at_idx" ON "orders" USING btree ("completed_at");
  CREATE INDEX "orders_note_idx" ON "orders" USING btree ("note");
  CREATE INDEX "orders_updated_at_idx" ON "orders" USING btree ("updated_at");
  CREATE INDEX "orders_created_at_idx" ON "orders" USING btree ("created_at");
  CREATE INDEX "transactions_order_idx" ON "transactions" USING btree ("order_id");
  CREATE INDEX "transactions_provider_idx" ON "transactions" USING btree ("provider");
  CREATE INDEX "transactions_method_idx" ON "transactions" USING btree ("method");
  CREATE INDEX "transactions_status_idx" ON "transactions" USING btree ("status");
  CREATE INDEX "transactions_currency_idx" ON "transactions" USING btree ("currency");
  CREATE INDEX "transactions_provider_ref_idx" ON "transactions" USING btree ("provider_ref");
  CREATE INDEX "transactions_error_idx" ON "transactions" USING btree ("error");
  CREATE INDEX "transactions_expires_at_idx" ON "transactions" USING btree ("expires_at");
  CREATE INDEX "transactions_settled_at_idx" ON "transactions" USING btree ("settled_at");
  CREATE INDEX "transactions_updated_at_idx" ON "transactions" USING btree ("updated_at");
  CREATE INDEX "transactions_created_at_idx" ON "transactions" USING btree ("created_at");
  CREATE INDEX "reviews_status_idx" ON "reviews" USING btree ("status");
  CREATE INDEX "reviews_product_idx" ON "reviews" USING btree ("product_id");
  CREATE INDEX "reviews_order_idx" ON "reviews" USING btree ("order_id");
  CREATE INDEX "reviews_customer_idx" ON "reviews" USING btree ("customer_id");
  CREATE INDEX "reviews_title_idx" ON "reviews" USING btree ("title");
  CREATE INDEX "reviews_author_idx" ON "reviews" USING btree ("author");
  CREATE INDEX "reviews_locale_idx" ON "reviews" USING btree ("locale");
  CREATE INDEX "reviews_variant_title_idx" ON "reviews" USING btree ("variant_title");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "payment_settings_bank_transfer_currencies_order_idx" ON "payment_settings_bank_transfer_currencies" USING btree ("order");
  CREATE INDEX "payment_settings_bank_transfer_currencies_parent_idx" ON "payment_settings_bank_transfer_currencies" USING btree ("parent_id");
  CREATE INDEX "payment_settings_card_currencies_order_idx" ON "payment_settings_card_currencies" USING btree ("order");
  CREATE INDEX "payment_settings_card_currencies_parent_idx" ON "payment_settings_card_currencies" USING btree ("parent_id");
  CREATE UNIQUE INDEX "payment_settings_locales_locale_parent_id_unique" ON "payment_settings_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customers_fk" FOREIGN KEY ("customers_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_groups_fk" FOREIGN KEY ("customer_groups_id") REFERENCES "public"."customer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stock_locations_fk" FOREIGN KEY ("stock_locations_id") REFERENCES "public"."stock_locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_promotions_fk" FOREIGN KEY ("promotions_id") REFERENCES "public"."promotions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_coupons_fk" FOREIGN KEY ("coupons_id") REFERENCES "public"."coupons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_shipping_zones_fk" FOREIGN KEY ("shipping_zones_id") REFERENCES "public"."shipping_zones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_shipping_methods_fk" FOREIGN KEY ("shipping_methods_id") REFERENCES "public"."shipping_methods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tax_rates_fk" FOREIGN KEY ("tax_rates_id") REFERENCES "public"."tax_rates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_orders_fk" FOREIGN KEY ("orders_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_transactions_fk" FOREIGN KEY ("transactions_id") REFERENCES "public"."transactions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviews_fk" FOREIGN KEY ("reviews_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_customers_id_idx" ON "payload_locked_documents_rels" USING btree ("customers_id");
  CREATE INDEX "payload_locked_documents_rels_customer_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_groups_id");
  CREATE INDEX "payload_locked_documents_rels_stock_locations_id_idx" ON "payload_locked_documents_rels" USING btree ("stock_locations_id");
  CREATE INDEX "payload_locked_documents_rels_promotions_id_idx" ON "payload_locked_documents_rels" USING btree ("promotions_id");
  CREATE INDEX "payload_locked_documents_rels_coupons_id_idx" ON "payload_locked_documents_rels" USING btree ("coupons_id");
  CREATE INDEX "payload_locked_documents_rels_shipping_zones_id_idx" ON "payload_locked_documents_rels" USING btree ("shipping_zones_id");
  CREATE INDEX "payload_locked_documents_rels_shipping_methods_id_idx" ON "payload_locked_documents_rels" USING btree ("shipping_methods_id");
  CREATE INDEX "payload_locked_documents_rels_tax_rates_id_idx" ON "payload_locked_documents_rels" USING btree ("tax_rates_id");
  CREATE INDEX "payload_locked_documents_rels_orders_id_idx" ON "payload_locked_documents_rels" USING btree ("orders_id");
  CREATE INDEX "payload_locked_documents_rels_transactions_id_idx" ON "payload_locked_documents_rels" USING btree ("transactions_id");
  CREATE INDEX "payload_locked_documents_rels_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("reviews_id");
  ALTER TABLE "inventory_movements" ADD CONSTRAINT "inventory_movements_reason_check" CHECK ("inventory_movements"."reason" IN ('received', 'counted', 'damaged', 'returned', 'correction', 'imported', 'seeded', 'sold'));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "commerce_facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_credentials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_tokens" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_group_members" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "wishlist_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "attempt_counters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reservations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stock_audits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promotion_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coupon_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promotion_redemptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "unmatched_payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "test_payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "carts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cart_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cart_merges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "idempotency_keys" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "fulfillments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "fulfillment_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "returns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "return_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "letters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_alerts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stock_alerts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_groups_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stock_locations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promotions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promotions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "promotions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coupons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shipping_zones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shipping_zones_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shipping_methods_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shipping_methods" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shipping_methods_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tax_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tax_rates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "orders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "transactions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings_bank_transfer_currencies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings_card_currencies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "commerce_facts" CASCADE;
  DROP TABLE "customer_credentials" CASCADE;
  DROP TABLE "customer_sessions" CASCADE;
  DROP TABLE "customer_tokens" CASCADE;
  DROP TABLE "customer_addresses" CASCADE;
  DROP TABLE "customer_group_members" CASCADE;
  DROP TABLE "wishlist_items" CASCADE;
  DROP TABLE "attempt_counters" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "reservations" CASCADE;
  DROP TABLE "stock_audits" CASCADE;
  DROP TABLE "promotion_uses" CASCADE;
  DROP TABLE "coupon_uses" CASCADE;
  DROP TABLE "promotion_redemptions" CASCADE;
  DROP TABLE "payment_events" CASCADE;
  DROP TABLE "unmatched_payments" CASCADE;
  DROP TABLE "test_payments" CASCADE;
  DROP TABLE "carts" CASCADE;
  DROP TABLE "cart_lines" CASCADE;
  DROP TABLE "cart_merges" CASCADE;
  DROP TABLE "idempotency_keys" CASCADE;
  DROP TABLE "order_lines" CASCADE;
  DROP TABLE "order_events" CASCADE;
  DROP TABLE "fulfillments" CASCADE;
  DROP TABLE "fulfillment_lines" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "returns" CASCADE;
  DROP TABLE "return_lines" CASCADE;
  DROP TABLE "letters" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "staff_alerts" CASCADE;
  DROP TABLE "stock_alerts" CASCADE;
  DROP TABLE "customers" CASCADE;
  DROP TABLE "customer_groups" CASCADE;
  DROP TABLE "customer_groups_locales" CASCADE;
  DROP TABLE "stock_locations" CASCADE;
  DROP TABLE "promotions" CASCADE;
  DROP TABLE "promotions_locales" CASCADE;
  DROP TABLE "promotions_rels" CASCADE;
  DROP TABLE "coupons" CASCADE;
  DROP TABLE "shipping_zones" CASCADE;
  DROP TABLE "shipping_zones_texts" CASCADE;
  DROP TABLE "shipping_methods_steps" CASCADE;
  DROP TABLE "shipping_methods" CASCADE;
  DROP TABLE "shipping_methods_locales" CASCADE;
  DROP TABLE "tax_rates" CASCADE;
  DROP TABLE "tax_rates_locales" CASCADE;
  DROP TABLE "orders" CASCADE;
  DROP TABLE "transactions" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "payment_settings_bank_transfer_currencies" CASCADE;
  DROP TABLE "payment_settings_card_currencies" CASCADE;
  DROP TABLE "payment_settings" CASCADE;
  DROP TABLE "payment_settings_locales" CASCADE;
  ALTER TABLE "inventory_movements" DROP CONSTRAINT "inventory_movements_reason_check";
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_customers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_customer_groups_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_stock_locations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_promotions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_coupons_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_shipping_zones_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_shipping_methods_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tax_rates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_orders_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_transactions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reviews_fk";
  
  DROP INDEX "payload_locked_documents_rels_customers_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_groups_id_idx";
  DROP INDEX "payload_locked_documents_rels_stock_locations_id_idx";
  DROP INDEX "payload_locked_documents_rels_promotions_id_idx";
  DROP INDEX "payload_locked_documents_rels_coupons_id_idx";
  DROP INDEX "payload_locked_documents_rels_shipping_zones_id_idx";
  DROP INDEX "payload_locked_documents_rels_shipping_methods_id_idx";
  DROP INDEX "payload_locked_documents_rels_tax_rates_id_idx";
  DROP INDEX "payload_locked_documents_rels_orders_id_idx";
  DROP INDEX "payload_locked_documents_rels_transactions_id_idx";
  DROP INDEX "payload_locked_documents_rels_reviews_id_idx";
  ALTER TABLE "catalogue_entries" DROP COLUMN "rating";
  ALTER TABLE "products" DROP COLUMN "tax_class";
  ALTER TABLE "_products_v" DROP COLUMN "version_tax_class";
  ALTER TABLE "variants" DROP COLUMN "low_stock_at";
  ALTER TABLE "variants" DROP COLUMN "max_per_order";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_groups_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "stock_locations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "promotions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "coupons_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "shipping_zones_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "shipping_methods_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tax_rates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "orders_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "transactions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reviews_id";
  ALTER TABLE "inventory_movements" ADD CONSTRAINT "inventory_movements_reason_check" CHECK ("inventory_movements"."reason" IN ('received', 'counted', 'damaged', 'returned', 'correction', 'imported', 'seeded'));
  DROP TYPE "public"."enum_products_tax_class";
  DROP TYPE "public"."enum__products_v_version_tax_class";
  DROP TYPE "public"."enum_promotions_kind";
  DROP TYPE "public"."enum_shipping_methods_kind";
  DROP TYPE "public"."enum_tax_rates_tax_class";
  DROP TYPE "public"."enum_orders_status";
  DROP TYPE "public"."enum_orders_payment_status";
  DROP TYPE "public"."enum_orders_fulfillment_status";
  DROP TYPE "public"."enum_transactions_status";
  DROP TYPE "public"."enum_reviews_status";
  DROP TYPE "public"."enum_payment_settings_bank_transfer_currencies";
  DROP TYPE "public"."enum_payment_settings_card_currencies";`)
}
