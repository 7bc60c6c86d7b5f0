import { z } from 'zod'

interface Refusal {
  /** Of HTTP. */
  status: number
  title: string
  /** A person should be woken. */
  pages: boolean
  /** Asking again the same way cannot help. */
  isFinal: boolean
}

/** Final, and no reason to wake anybody, unless said otherwise. */
function refusal(
  status: number,
  title: string,
  { pages = false, isFinal = true }: Partial<Pick<Refusal, 'pages' | 'isFinal'>> = {},
): Refusal {
  return { status, title, pages, isFinal }
}

/** Every way the store API refuses. */
export const PROBLEMS = {
  invalid_request: refusal(400, 'The request is not valid'),
  not_authorised: refusal(401, 'This needs a secret that the request does not show'),
  not_signed_in: refusal(401, 'Nobody is signed in'),
  credentials_wrong: refusal(401, 'The address or the password is wrong'),
  session_over: refusal(401, 'The session has ended'),
  email_not_confirmed: refusal(403, 'The address for mail is not confirmed yet'),
  not_bought: refusal(403, 'Only who has received a thing may review it'),
  origin_not_allowed: refusal(403, 'This origin may not read the store'),
  product_not_found: refusal(404, 'There is no such product'),
  category_not_found: refusal(404, 'There is no such category'),
  brand_not_found: refusal(404, 'There is no such brand'),
  collection_not_found: refusal(404, 'There is no such collection'),
  page_not_found: refusal(404, 'There is no such page'),
  cart_not_found: refusal(404, 'There is no such cart'),
  line_not_found: refusal(404, 'There is no such line'),
  variant_not_found: refusal(404, 'There is no such variant'),
  order_not_found: refusal(404, 'There is no such order'),
  address_not_found: refusal(404, 'There is no such address'),
  session_not_found: refusal(404, 'There is no such session'),
  media_not_found: refusal(404, 'There is no such file'),
  route_not_found: refusal(404, 'There is no such endpoint'),
  method_not_allowed: refusal(405, 'This endpoint does not take that method'),
  out_of_stock: refusal(409, 'There are not so many left'),
  total_changed: refusal(409, 'The total is not what was expected'),
  cart_empty: refusal(409, 'The cart is empty'),
  cart_changed: refusal(409, 'The cart became an order or changed meanwhile'),
  cart_full: refusal(409, 'The cart holds no more lines'),
  line_limit: refusal(409, 'So many pieces of one thing cannot be ordered'),
  price_missing: refusal(409, 'It is not sold in this currency'),
  coupon_not_valid: refusal(409, 'The coupon is not valid'),
  shipping_unavailable: refusal(409, 'It cannot be delivered like this'),
  payment_method_unavailable: refusal(409, 'It cannot be paid like this'),
  order_state: refusal(409, 'The order is past that'),
  orders_under_way: refusal(409, 'There are orders under way'),
  return_too_many: refusal(409, 'So many were not delivered, or are being returned already'),
  reviewed_already: refusal(409, 'It has been reviewed'),
  too_many_addresses: refusal(409, 'So many addresses are not kept'),
  wishlist_full: refusal(409, 'The list holds no more'),
  idempotency_key_reused: refusal(409, 'The key was used for another request'),
  idempotency_key_busy: refusal(409, 'The first request with this key is still at work', {
    isFinal: false,
  }),
  version_conflict: refusal(412, 'Somebody else changed it meanwhile'),
  payload_too_large: refusal(413, 'The request is too large'),
  unsupported_media_type: refusal(415, 'The body is of a kind this endpoint does not take'),
  token_not_valid: refusal(422, 'The link was used already, or is too old'),
  password_too_common: refusal(422, 'Everybody knows this password'),
  version_missing: refusal(428, 'Say which version you change (If-Match)'),
  idempotency_key_missing: refusal(428, 'This needs an Idempotency-Key'),
  rate_limited: refusal(429, 'Too many requests', { isFinal: false }),
  internal_error: refusal(500, 'Something went wrong on our side', { pages: true, isFinal: false }),
  payment_provider: refusal(502, 'The payment provider does not answer', { isFinal: false }),
  unavailable: refusal(503, 'The store is not available right now', {
    pages: true,
    isFinal: false,
  }),
} as const

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
