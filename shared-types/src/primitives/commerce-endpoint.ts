import type { z } from 'zod'
import type { ProblemCode } from './problem.ts'

/** Who may call, and how a caller shows it. */
export const CALLERS = {
  /** Everybody. */
  anyone: [],
  /** Whoever holds the cart's secret (`Vitrine-Cart`), or the customer it belongs to. */
  cartHolder: ['cartSecret', 'customerToken'],
  /** A customer with a session (`Authorization: Bearer`). */
  customer: ['customerToken'],
  /** Whoever holds the order's secret (`Vitrine-Order`), or the customer it belongs to. */
  orderHolder: ['orderSecret', 'customerToken'],
} as const satisfies Record<string, readonly string[]>
export type Caller = keyof typeof CALLERS

/** `<cart id>.<secret>`; made with the cart, shown once. Never in a URL. */
export const CART_HEADER = 'vitrine-cart'
/** `<order id>.<secret>`; made when the order is placed. Never in a URL. */
export const ORDER_HEADER = 'vitrine-order'
/** 8 to 200 characters of the caller's choice: the same key and body give the same answer once. */
export const IDEMPOTENCY_HEADER = 'idempotency-key'
/** How many seconds an idempotency key is remembered. */
export const IDEMPOTENCY_TTL_S = 86_400

/**
 * One endpoint of the store API that belongs to somebody or changes something. Its answers are
 * never kept by anybody (`Cache-Control: no-store`).
 */
export interface CommerceEndpoint<
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Response extends z.ZodType | undefined = z.ZodType | undefined,
> {
  /** The operation's name, unique in the API. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path with parameters in braces, such as `/store/v1/carts/current/lines/{lineId}`. */
  path: `/${string}`
  summary: string
  description: string
  caller: Caller
  params: Params
  query: Query
  body: Body
  /** Undefined: 204, no body. */
  response: Response
  /** The status of success when it is not 200 (204 without a response). */
  status?: 201 | 202
  /** Refused without an `Idempotency-Key`; a repeated one answers as it did the first time. */
  needsIdempotencyKey?: true
  /**
   * The answer carries the thing's version as `ETag`; a change needs it in `If-Match` and is
   * refused with `version_conflict` (412) when somebody else was faster.
   */
  isVersioned?: true
  /** The refusals of its own, beyond those every endpoint may answer. */
  problems: readonly ProblemCode[]
}

/** Declares an endpoint and keeps its exact types. */
export function defineCommerceEndpoint<
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | undefined,
  Response extends z.ZodType | undefined,
  const Rest extends Omit<CommerceEndpoint, 'params' | 'query' | 'body' | 'response'>,
>(
  endpoint: { params: Params; query: Query; body: Body; response: Response } & Rest,
): { params: Params; query: Query; body: Body; response: Response } & Rest {
  return endpoint
}

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined
type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

export type CommerceParams<E extends CommerceEndpoint> = Input<E['params']>
export type CommerceQuery<E extends CommerceEndpoint> = Input<E['query']>
export type CommerceBody<E extends CommerceEndpoint> = Input<E['body']>
/** What the endpoint answers when it does not refuse; undefined for 204. */
export type CommerceResponse<E extends CommerceEndpoint> = Output<E['response']>
