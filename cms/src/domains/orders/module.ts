import type { DomainModule } from '../../platform/module.ts'
import { withOrderPages } from './admin/plugin.ts'
import { orders } from './orders.collection.ts'
import {
  fulfillmentLines,
  fulfillments,
  orderEvents,
  orderLines,
  refunds,
  returnLines,
  returns,
} from './schema.ts'
import { transactions } from './transactions.collection.ts'

/** What was bought, from placing to the last refund. */
export const ordersDomain: DomainModule = {
  collections: [orders, transactions],
  plugins: [withOrderPages],
  tables: {
    order_lines: orderLines,
    order_events: orderEvents,
    fulfillments,
    fulfillment_lines: fulfillmentLines,
    refunds,
    returns,
    return_lines: returnLines,
  },
}
