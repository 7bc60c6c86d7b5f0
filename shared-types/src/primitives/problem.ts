import { z } from 'zod'

/**
 * Every way the store API refuses. `status` is the HTTP status; `pages` says that a person should
 * be woken; `isFinal` says that asking again the same way cannot help.
 */
export const PROBLEMS = {
  invalid_request: { status: 400, title: 'The request is not valid', pages: false, isFinal: true },
  not_authorised: {
    status: 401,
    title: 'This needs a secret that the request does not show',
    pages: false,
    isFinal: true,
  },
  not_signed_in: { status: 401, title: 'Nobody is signed in', pages: false, isFinal: true },
  credentials_wrong: {
    status: 401,
    title: 'The address or the password is wrong',
    pages: false,
    isFinal: true,
  },
  session_over: { status: 401, title: 'The session has ended', pages: false, isFinal: true },
  email_not_confirmed: {
    status: 403,
    title: 'The address for mail is not confirmed yet',
    pages: false,
    isFinal: true,
  },
  not_bought: {
    status: 403,
    title: 'Only who has received a thing may review it',
    pages: false,
    isFinal: true,
  },
  origin_not_allowed: {
    status: 403,
    title: 'This origin may not read the store',
    pages: false,
    isFinal: true,
  },
  product_not_found: {
    status: 404,
    title: 'There is no such product',
    pages: false,
    isFinal: true,
  },
  category_not_found: {
    status: 404,
    title: 'There is no such category',
    pages: false,
    isFinal: true,
  },
  brand_not_found: { status: 404, title: 'There is no such brand', pages: false, isFinal: true },
  collection_not_found: {
    status: 404,
    title: 'There is no such collection',
    pages: false,
    isFinal: true,
  },
  page_not_found: { status: 404, title: 'There is no such page', pages: false, isFinal: true },
  cart_not_found: { status: 404, title: 'There is no such cart', pages: false, isFinal: true },
  line_not_found: { status: 404, title: 'There is no such line', pages: false, isFinal: true },
  variant_not_found: {
    status: 404,
    title: 'There is no such variant',
    pages: false,
    isFinal: true,
  },
  order_not_found: { status: 404, title: 'There is no such order', pages: false, isFinal: true },
  address_not_found: {
    status: 404,
    title: 'There is no such address',
    pages: false,
    isFinal: true,
  },
  session_not_found: {
    status: 404,
    title: 'There is no such session',
    pages: false,
    isFinal: true,
  },
  media_not_found: { status: 404, title: 'There is no such file', pages: false, isFinal: true },
  route_not_found: { status: 404, title: 'There is no such endpoint', pages: false, isFinal: true },
  method_not_allowed: {
    status: 405,
    title: 'This endpoint does not take that method',
    pages: false,
    isFinal: true,
  },
  out_of_stock: {
    status: 409,
    title: 'There are not so many left',
    pages: false,
    isFinal: true,
  },
  total_changed: {
    status: 409,
    title: 'The total is not what was expected',
    pages: false,
    isFinal: true,
  },
  cart_empty: {
    status: 409,
    title: 'The cart is empty',
    pages: false,
    isFinal: true,
  },
  cart_changed: {
    status: 409,
    title: 'The cart became an order or changed meanwhile',
    pages: false,
    isFinal: true,
  },
  cart_full: {
    status: 409,
    title: 'The cart holds no more lines',
    pages: false,
    isFinal: true,
  },
  line_limit: {
    status: 409,
    title: 'So many pieces of one thing cannot be ordered',
    pages: false,
    isFinal: true,
  },
  price_missing: {
    status: 409,
    title: 'It is not sold in this currency',
    pages: false,
    isFinal: true,
  },
  coupon_not_valid: {
    status: 409,
    title: 'The coupon is not valid',
    pages: false,
    isFinal: true,
  },
  shipping_unavailable: {
    status: 409,
    title: 'It cannot be delivered like this',
    pages: false,
    isFinal: true,
  },
  payment_method_unavailable: {
    status: 409,
    title: 'It cannot be paid like this',
    pages: false,
    isFinal: true,
  },
  order_state: {
    status: 409,
    title: 'The order is past that',
    pages: false,
    isFinal: true,
  },
  orders_under_way: {
    status: 409,
    title: 'There are orders under way',
    pages: false,
    isFinal: true,
  },
  return_too_many: {
    status: 409,
    title: 'So many were not delivered, or are being returned already',
    pages: false,
    isFinal: true,
  },
  reviewed_already: {
    status: 409,
    title: 'It has been reviewed',
    pages: false,
    isFinal: true,
  },
  too_many_addresses: {
    status: 409,
    title: 'So many addresses are not kept',
    pages: false,
    isFinal: true,
  },
  wishlist_full: {
    status: 409,
    title: 'The list holds no more',
    pages: false,
    isFinal: true,
  },
  idempotency_key_reused: {
    status: 409,
    title: 'The key was used for another request',
    pages: false,
    isFinal: true,
  },
  idempotency_key_busy: {
    status: 409,
    title: 'The first request with this key is still at work',
    pages: false,
    isFinal: false,
  },
  version_conflict: {
    status: 412,
    title: 'Somebody else changed it meanwhile',
    pages: false,
    isFinal: true,
  },
  payload_too_large: {
    status: 413,
    title: 'The request is too large',
    pages: false,
    isFinal: true,
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body is of a kind this endpoint does not take',
    pages: false,
    isFinal: true,
  },
  token_not_valid: {
    status: 422,
    title: 'The link was used already, or is too old',
    pages: false,
    isFinal: true,
  },
  password_too_common: {
    status: 422,
    title: 'Everybody knows this password',
    pages: false,
    isFinal: true,
  },
  version_missing: {
    status: 428,
    title: 'Say which version you change (If-Match)',
    pages: false,
    isFinal: true,
  },
  idempotency_key_missing: {
    status: 428,
    title: 'This needs an Idempotency-Key',
    pages: false,
    isFinal: true,
  },
  rate_limited: { status: 429, title: 'Too many requests', pages: false, isFinal: false },
  internal_error: {
    status: 500,
    title: 'Something went wrong on our side',
    pages: true,
    isFinal: false,
  },
  payment_provider: {
    status: 502,
    title: 'The payment provider does not answer',
    pages: false,
    isFinal: false,
  },
  unavailable: {
    status: 503,
    title: 'The store is not available right now',
    pages: true,
    isFinal: false,
  },
} as const satisfies Record<
  string,
  { status: number; title: string; pages: boolean; isFinal: boolean }
>

/** A typed reason for a refusal. */
export type ProblemCode = keyof typeof PROBLEMS
export const ProblemCode = z
  .enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
  .meta({ id: 'ProblemCode', description: 'A typed reason, stable across versions.' })

/** The body of every refusal, served as `application/problem+json` (RFC 9457). */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'A URI reference that names the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    detail: z.string().optional(),
    requestId: z.string().meta({ description: 'Quote it when you report the problem.' }),
    issues: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What was wrong with the input, field by field.' }),
    data: z.record(z.string(), z.unknown()).optional().meta({
      description:
        'More for some codes: `out_of_stock` has `shortages`, `total_changed` has `quote`, `version_conflict` has `current` and `changed`.',
    }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
