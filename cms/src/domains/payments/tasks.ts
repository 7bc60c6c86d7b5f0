import type { Sweep } from '../../platform/sweeps.ts'
import { workEvents, type EventDeps } from './events/work-events.ts'
import { reconcilePayments } from './reconcile.ts'

const EVENTS_EVERY_MS = 1_000
const RECONCILE_EVERY_MS = 60_000

/** Background work: what providers told, and what they forgot to tell. */
export function paymentSweeps(deps: EventDeps): Sweep[] {
  return [
    { name: 'payment-events', everyMs: EVENTS_EVERY_MS, work: () => workEvents(deps) },
    {
      name: 'payment-reconciler',
      everyMs: RECONCILE_EVERY_MS,
      work: () => reconcilePayments(deps),
    },
  ]
}
