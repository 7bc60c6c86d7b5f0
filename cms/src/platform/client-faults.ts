import type { AfterErrorHook } from 'payload'

/** Postgres: a NUL or broken character, a number out of range or no number, a page below zero. */
const BAD_VALUE_CODES = new Set(['22021', '22P05', '22003', '22P02', '2201W', '2201X'])
const BAD_FORM = /Unexpected end of form|Malformed (?:part|content)|Multipart: Boundary/u

/** What a sender got wrong, which Payload would answer with 500 as if it were our own fault. */
export function isClientFault(error: unknown, body: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (BAD_FORM.test(error.message)) return true
  const isNoDocument = body !== undefined && (typeof body !== 'object' || body === null)
  if (error instanceof TypeError && isNoDocument) return true
  const { code } = (error.cause ?? {}) as { code?: unknown }
  return typeof code === 'string' && BAD_VALUE_CODES.has(code)
}

/** Answers such a request with 400. */
export const answerClientFaults: AfterErrorHook = ({ error, req }) =>
  isClientFault(error, req.data)
    ? { status: 400, response: { errors: [{ message: 'The request is not valid.' }] } }
    : undefined
