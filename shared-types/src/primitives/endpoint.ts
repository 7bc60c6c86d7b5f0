import type { z } from 'zod'
import type { ProblemCode } from './problem.ts'

/**
 * One endpoint of the store API, as both sides see it. The API serves it, the storefront calls it,
 * and the OpenAPI document describes it, all from this one value.
 */
export interface Endpoint<
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Response extends z.ZodType = z.ZodType,
> {
  /** The operation's name, unique in the API. */
  id: string
  method: 'GET'
  /** The path with parameters in braces, such as `/store/v1/products/{slug}`. */
  path: `/${string}`
  /** One line for the reference. */
  summary: string
  /** What a reader needs to know beyond the summary. */
  description: string
  params: Params
  query: Query
  response: Response
  /** The refusals of its own; every endpoint may also answer the ones in `COMMON_PROBLEMS`. */
  problems: readonly ProblemCode[]
}

/** What any endpoint may answer, beyond the problems it declares. */
export const COMMON_PROBLEMS = [
  'invalid_request',
  'origin_not_allowed',
  'rate_limited',
  'internal_error',
  'unavailable',
] as const satisfies readonly ProblemCode[]

/** Declares an endpoint and keeps its exact types. */
export function defineEndpoint<
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Response extends z.ZodType,
>(endpoint: Endpoint<Params, Query, Response>): Endpoint<Params, Query, Response> {
  return endpoint
}

type Input<Schema extends z.ZodType | undefined> = Schema extends z.ZodType
  ? z.input<Schema>
  : undefined

/** What a caller may put into the path. */
export type EndpointParams<E extends Endpoint> = Input<E['params']>
/** What a caller may put into the query string. */
export type EndpointQuery<E extends Endpoint> = Input<E['query']>
/** What the endpoint answers when it does not refuse. */
export type EndpointResponse<E extends Endpoint> = z.output<E['response']>
