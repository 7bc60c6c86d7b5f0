import { cartRoutes, cartSweeps } from '../../domains/carts/index.ts'
import { customerRoutes, customerSweeps, findSession } from '../../domains/customers/index.ts'
import { inventorySweeps } from '../../domains/inventory/index.ts'
import { notificationRoutes, notificationSweeps } from '../../domains/notifications/index.ts'
import { orderRoutes, orderSweeps, settle, type CommerceDeps } from '../../domains/orders/index.ts'
import { paymentProviders, paymentSweeps, receiveWebhook } from '../../domains/payments/index.ts'
import { reviewRoutes } from '../../domains/reviews/index.ts'
import { createUsageRecorder, searchSweeps, usageRoutes } from '../../domains/search/index.ts'
import type { Database } from '../../platform/commerce-database.ts'
import type { Sweep } from '../../platform/sweeps.ts'
import type { CommerceRouting } from './router.ts'
import type { ReceiveWebhook } from './webhooks.ts'

export interface CommerceOptions {
  db: Database
  /** Where letters and providers lead people back to. */
  shopUrl: string
  clock?: () => Date
}

/** Commerce as one process serves it: what it answers, and what it does when nobody asks. */
export interface Commerce {
  routing: CommerceRouting & { receiveWebhook: ReceiveWebhook }
  sweeps: Sweep[]
  /** Writes down what is only in memory; call it before the database is closed. */
  finish: () => Promise<void>
}

/** Puts the domains together. Nothing begins before the sweeps are started. */
export function composeCommerce({
  db,
  shopUrl,
  clock = () => new Date(),
}: CommerceOptions): Commerce {
  const providers = paymentProviders({ db })
  const deps: CommerceDeps = { db, providers, shopUrl, clock }
  const usage = createUsageRecorder(db)
  const eventDeps = { db, providers, settle: (id: number) => settle(deps, id) }
  return {
    routing: {
      handlers: {
        ...customerRoutes(deps),
        ...cartRoutes(deps),
        ...orderRoutes(deps),
        ...reviewRoutes(deps),
        ...notificationRoutes(deps),
        ...usageRoutes(usage),
      },
      findSession: (token) => findSession(db, token),
      receiveWebhook: receiveWebhook(eventDeps),
    },
    sweeps: [
      ...customerSweeps(deps),
      ...inventorySweeps(db),
      ...cartSweeps(db),
      ...orderSweeps(deps),
      ...paymentSweeps(eventDeps),
      ...notificationSweeps(deps),
      ...searchSweeps(deps),
    ],
    finish: () => usage.flush(),
  }
}
