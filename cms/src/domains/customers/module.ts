import { auditLog } from '../../platform/audit-log.ts'
import type { DomainModule } from '../../platform/module.ts'
import { customerGroups } from './customer-groups.collection.ts'
import { customers } from './customers.collection.ts'
import {
  attemptCounters,
  customerAddresses,
  customerCredentials,
  customerGroupMembers,
  customerSessions,
  customerTokens,
  wishlistItems,
} from './schema.ts'

/** Who buys: accounts, sessions, addresses, wishlists. */
export const customersDomain: DomainModule = {
  collections: [customers, customerGroups],
  tables: {
    customer_credentials: customerCredentials,
    customer_sessions: customerSessions,
    customer_tokens: customerTokens,
    customer_addresses: customerAddresses,
    customer_group_members: customerGroupMembers,
    wishlist_items: wishlistItems,
    attempt_counters: attemptCounters,
    audit_log: auditLog,
  },
}
