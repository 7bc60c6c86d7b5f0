import type { DomainModule } from '../platform/module.ts'
import { withReceipts } from './admin/plugin.ts'
import { commerceFacts } from './facts.ts'
import { eventHorizon, eventReceipts, eventReplicas, storeEvents } from './tables.ts'

/** The facts that leave the CMS, and what became of them. */
export const outbox: DomainModule = {
  tables: {
    store_events: storeEvents,
    event_horizon: eventHorizon,
    event_replicas: eventReplicas,
    event_receipts: eventReceipts,
    commerce_facts: commerceFacts,
  },
  plugins: [withReceipts],
}
