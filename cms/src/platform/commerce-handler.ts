import type {
  CommerceEndpoint,
  CommerceResponse,
} from '@vitrine/shared-types/primitives/commerce-endpoint'
import type {
  CommerceEndpointId,
  CommerceEndpoints,
} from '@vitrine/shared-types/store-api/v1/commerce'
import type { z } from 'zod'
import type { JsonText } from './json-answers.ts'

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** A secret as it came in a header: `<id>.<secret>`. The domain compares it with what it keeps. */
export interface HeldSecret {
  id: string
  secret: string
}

/** Who calls, as far as the router could tell. */
export interface CallerFacts {
  /** Of a session that is alive. Never null where the contract says `customer`. */
  customerId: number | null
  sessionId: string | null
  /** Of the `Vitrine-Cart` header, not yet compared. */
  cart: HeldSecret | null
  /** Of the `Vitrine-Order` header, not yet compared. */
  order: HeldSecret | null
  /** Address and browser, for limits and the list of sessions; never logged. */
  address: string
  userAgent: string | null
}

/** What a handler gets: input that the contract has already accepted. */
export interface CommerceInput<E extends CommerceEndpoint> {
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
  caller: CallerFacts
  /** Of `If-Match`; only where the endpoint is versioned. The router refuses its absence. */
  version: number | null
  /** Of `Idempotency-Key`, 8 to 200 characters; the router refuses its absence where needed. */
  idempotencyKey: string | null
  requestId: string
  /** Aborted when the caller hangs up or the process stops: for answers that wait. */
  signal: AbortSignal
}

/** Answers one endpoint; refuses by throwing a `DomainError`. */
type CommerceHandler<E extends CommerceEndpoint> = (
  input: CommerceInput<E>,
) => Promise<CommerceResponse<E> | JsonText>

/** The handlers of some endpoints, by the endpoint's name in the contract. */
export type CommerceHandlers<Id extends CommerceEndpointId> = {
  [Key in Id]: CommerceHandler<CommerceEndpoints[Key]>
}
