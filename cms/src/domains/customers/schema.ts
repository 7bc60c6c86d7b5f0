import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  uniqueIndex,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { instant } from '../../platform/columns.ts'

/** Payload owns these tables; here they only give foreign keys something to name. */
const customers = pgTable('customers', { id: serial('id').primaryKey() })
const customerGroups = pgTable('customer_groups', { id: serial('id').primaryKey() })
const products = pgTable('products', { id: serial('id').primaryKey() })

const ofCustomer = () =>
  integer('customer_id')
    .notNull()
    .references(() => customers.id, { onDelete: 'cascade' })

/** Apart from the profile: nothing that reads a customer can hand this out. */
export const customerCredentials = pgTable('customer_credentials', {
  customerId: ofCustomer().primaryKey(),
  /** PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
  passwordHash: text('password_hash').notNull(),
  changedAt: instant('changed_at').notNull().defaultNow(),
})

/** Where a customer is signed in. Tokens are kept as SHA-256. */
export const customerSessions = pgTable(
  'customer_sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    customerId: ofCustomer(),
    accessHash: text('access_hash').notNull(),
    accessExpiresAt: instant('access_expires_at').notNull(),
    refreshHash: text('refresh_hash').notNull(),
    /** The refresh token before: seen again at once it is a second tab, later a thief. */
    formerRefreshHash: text('former_refresh_hash'),
    rotatedAt: instant('rotated_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    device: text('device'),
    createdAt: instant('created_at').notNull().defaultNow(),
    seenAt: instant('seen_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
    endedBecause: text('ended_because'),
  },
  (session) => [
    uniqueIndex('customer_sessions_access_idx').on(session.accessHash),
    uniqueIndex('customer_sessions_refresh_idx').on(session.refreshHash),
    index('customer_sessions_former_idx').on(session.formerRefreshHash),
    index('customer_sessions_customer_idx').on(session.customerId),
  ],
)

/** One-time tokens of letters: confirm an address, set a password. Kept as SHA-256. */
export const customerTokens = pgTable(
  'customer_tokens',
  {
    hash: text('hash').primaryKey(),
    customerId: ofCustomer(),
    purpose: text('purpose').$type<'confirm_email' | 'reset_password'>().notNull(),
    /** The address that the token confirms. */
    email: text('email').notNull(),
    /**
     * What this letter's sign-up chose (`Chosen`). It counts only when this very letter comes back:
     * else whoever opened an account with a stranger's address would have set its password.
     */
    chosen: jsonb('chosen'),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (token) => [
    index('customer_tokens_customer_idx').on(token.customerId),
    check(
      'customer_tokens_purpose_check',
      sql`${token.purpose} IN ('confirm_email', 'reset_password')`,
    ),
  ],
)

export const customerAddresses = pgTable(
  'customer_addresses',
  {
    id: serial('id').primaryKey(),
    customerId: ofCustomer(),
    /** `AddressInput` of the contract. */
    address: jsonb('address').notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (address) => [
    index('customer_addresses_customer_idx').on(address.customerId),
    uniqueIndex('customer_addresses_default_idx')
      .on(address.customerId)
      .where(sql`${address.isDefault}`),
  ],
)

export const customerGroupMembers = pgTable(
  'customer_group_members',
  {
    customerId: ofCustomer(),
    groupId: integer('group_id')
      .notNull()
      .references(() => customerGroups.id, { onDelete: 'cascade' }),
  },
  (member) => [primaryKey({ columns: [member.customerId, member.groupId] })],
)

export const wishlistItems = pgTable(
  'wishlist_items',
  {
    customerId: ofCustomer(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (wish) => [primaryKey({ columns: [wish.customerId, wish.productId] })],
)

/** How often something was tried, by address or account: limits that hold across processes. */
export const attemptCounters = pgTable(
  'attempt_counters',
  {
    key: text('key').notNull(),
    windowStart: instant('window_start').notNull(),
    count: integer('count').notNull(),
  },
  (counter) => [primaryKey({ columns: [counter.key, counter.windowStart] })],
)
