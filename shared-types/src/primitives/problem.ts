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
  page_not_found: { status: 404, title: 'There is no such page', pages: false, isFinal: true },
  media_not_found: { status: 404, title: 'There is no such file', pages: false, isFinal: true },
  route_not_found: { status: 404, title: 'There is no such endpoint', pages: false, isFinal: true },
  method_not_allowed: {
    status: 405,
    title: 'This endpoint does not take that method',
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
  rate_limited: { status: 429, title: 'Too many requests', pages: false, isFinal: false },
  internal_error: {
    status: 500,
    title: 'Something went wrong on our side',
    pages: true,
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
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
