import type { Tag } from '@vitrine/shared-types/events/tags'
import type { Endpoint, EndpointResponse } from '@vitrine/shared-types/primitives/endpoint'
import type { EndpointId, Endpoints } from '@vitrine/shared-types/store-api/v1/endpoints'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import type { z } from 'zod'
import type { JsonBytes } from './json-answers.ts'

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** What a handler gets: input that the contract has already accepted. */
interface StoreInput<E extends Endpoint> {
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  /**
   * Names what the answer is made from, things that it would show if they were published
   * included: an event on one of these tags makes the answer old.
   */
  uses: (...tags: Tag[]) => void
  /** What the answer will claim to reflect: it may be newer, never older. Null claims nothing. */
  revision: Revision | null
}

/** Answers one endpoint; refuses by throwing a `DomainError`. */
type StoreHandler<E extends Endpoint> = (
  input: StoreInput<E>,
) => Promise<EndpointResponse<E> | JsonBytes>

/** The handlers of some endpoints, by the endpoint's name in the contract. */
export type StoreHandlers<Id extends EndpointId> = { [Key in Id]: StoreHandler<Endpoints[Key]> }
