import type { IncomingHttpHeaders } from 'node:http'
import { DomainError } from '../../../platform/errors.ts'
import { logger } from '../../../platform/logger.ts'
import { PROVIDERS, type PaymentProvider, type Providers } from '../provider.ts'
import { recordPaymentEvent } from './record-event.ts'
import { transactionOfEvent } from './transaction-of-event.ts'
import { workEvents, type EventDeps } from './work-events.ts'

/** A call of a provider: the bytes are what it signed. */
interface WebhookCall {
  provider: string
  raw: Buffer
  headers: IncomingHttpHeaders
}

/**
 * Takes what a provider tells: checks that it is theirs and fresh, keeps it once, and answers.
 * What comes of it is worked out afterwards, at once if nothing is in the way. Refuses with
 * `route_not_found` whom we do not know, with `not_authorised` what is not theirs, and with
 * `order_not_found` a payment that is not (or not yet) ours, so that they tell it again.
 */
export function receiveWebhook(deps: EventDeps): (call: WebhookCall) => Promise<void> {
  return async ({ provider: name, raw, headers }) => {
    const provider = speakerOf(deps.providers, name)
    const event = await provider.readWebhook(raw, headers)
    if (event === null) return
    const transactionId = await transactionOfEvent(deps.db, event)
    if (transactionId === null) {
      const { eventId, providerRef } = event
      throw new DomainError('order_not_found', { provider: name, eventId, providerRef })
    }
    const isNew = await recordPaymentEvent(deps.db, { ...event, transactionId })
    if (isNew) workSoon(deps)
  }
}

type Speaker = PaymentProvider & Required<Pick<PaymentProvider, 'readWebhook'>>

/** The provider by its name in the address; it is one that calls, or there is no such endpoint. */
function speakerOf(providers: Providers, name: string): Speaker {
  if (!PROVIDERS.some((one) => one === name)) throw new DomainError('route_not_found')
  const provider = tryProvider(providers, name)
  if (provider?.readWebhook === undefined) throw new DomainError('route_not_found')
  return provider as Speaker
}

function tryProvider(providers: Providers, name: string): PaymentProvider | null {
  try {
    return providers.of(name)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'payment_provider') return null
    throw error
  }
}

/** The sweep would come by itself; whoever watches the order page need not wait for it. */
function workSoon(deps: EventDeps): void {
  workEvents(deps).catch((err: unknown) => {
    logger.warn({ msg: 'a payment event waits for the next sweep', err })
  })
}
