import { BrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel'
import { Problem, PROBLEMS } from '@vitrine/shared-types/primitives/problem'
import { MIN_REVISION_HEADER } from '@vitrine/shared-types/events/store-events'
import type { Revision } from '@vitrine/shared-types/primitives/revision'
import { readBody } from '../read-body.ts'
import type { StoreRequest } from '../request.ts'
import type { ApiFailure } from '../result.ts'
import { type AnswerMark, readMark, UNMARKED } from './answer-mark.ts'
import { createPolicy, DEFAULT_PATIENCE, type Patience, Silence } from './patience.ts'

export type LiveAnswer = { mark: AnswerMark } & (
  | /** `text` is the body as it came, for the snapshot. */
    { ok: true; data: unknown; text: string; dropped: string[] }
  | { ok: false; failure: ApiFailure }
)

export interface ReadOptions {
  requestId: string
  budgetMs?: number
  /** The store shall answer with nothing older. */
  minRevision?: Revision
}

export interface LiveSource {
  read(request: StoreRequest, options: ReadOptions): Promise<LiveAnswer>
  breaker: CircuitBreakerPolicy
}

/** An attempt with less time than this left is not made. */
const MIN_ATTEMPT_MS = 100

/** The store API over HTTP, with retries, time-outs and a circuit breaker of its own. */
export function createLiveSource(
  baseUrl: string,
  patience: Patience = DEFAULT_PATIENCE,
): LiveSource {
  const { breaker, policy } = createPolicy(patience)
  return {
    breaker,
    async read(request, { budgetMs = patience.budgetMs, ...options }) {
      const deadline = Date.now() + budgetMs
      try {
        return await policy.execute(() => {
          const left = deadline - Date.now()
          const timeoutMs = Math.max(Math.min(patience.attemptMs, left), 1)
          return attempt(`${baseUrl}${request.key}`, request, { ...options, timeoutMs, deadline })
        })
      } catch (error) {
        return { ok: false, failure: failureOf(error), mark: UNMARKED }
      }
    },
  }
}

interface Attempt extends Omit<ReadOptions, 'budgetMs'> {
  timeoutMs: number
  deadline: number
}

async function attempt(url: string, request: StoreRequest, options: Attempt): Promise<LiveAnswer> {
  const { response, text } = await exchange(url, options)
  if (response.status === 429 || response.status >= 500) {
    const reason = response.status === 429 ? 'busy' : 'failing'
    const pauseMs = Number(response.headers.get('retry-after') ?? 0) * 1000
    throw new Silence(reason, hasTime(options.deadline - (pauseMs || 0)))
  }
  const body = parseJson(text)
  if (body === undefined) return malformed(`status ${response.status}, and no JSON`)
  return response.status === 200
    ? readAnswer(response, request, body, text)
    : readRefusal(response, body)
}

async function exchange(url: string, { requestId, timeoutMs, deadline, minRevision }: Attempt) {
  try {
    const response = await fetch(url, {
      headers: {
        accept: 'application/json',
        // A neighbour: packing and unpacking would cost more time than they save.
        'accept-encoding': 'identity',
        'x-request-id': requestId,
        ...(minRevision === undefined ? {} : { [MIN_REVISION_HEADER]: minRevision }),
      },
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
      cache: 'no-store',
    })
    return { response, text: await response.text() }
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError'
    throw new Silence(isTimeout ? 'timeout' : 'network', hasTime(deadline), error)
  }
}

function readAnswer(
  response: Response,
  request: StoreRequest,
  body: unknown,
  text: string,
): LiveAnswer {
  if (!hasType(response, 'application/json')) return malformed('the answer is not application/json')
  const read = readBody(request.endpoint.response, body)
  return read.ok ? { ...read, text, mark: readMark(response.headers) } : malformed(read.detail)
}

function readRefusal(response: Response, body: unknown): LiveAnswer {
  if (!hasType(response, 'application/problem+json')) {
    return malformed(`status ${response.status} without a problem document`)
  }
  const read = readBody(Problem, body)
  if (!read.ok) return malformed(read.detail)
  const problem = Problem.parse(read.data)
  if (PROBLEMS[problem.code].isFinal) {
    return { ok: false, failure: { kind: 'refused', problem }, mark: readMark(response.headers) }
  }
  throw new Silence('failing', false)
}

function failureOf(error: unknown): ApiFailure {
  if (error instanceof Silence) return { kind: 'unreachable', reason: error.reason }
  if (error instanceof BrokenCircuitError) return { kind: 'unreachable', reason: 'circuit_open' }
  throw error
}

function malformed(detail: string): LiveAnswer {
  return { ok: false, failure: { kind: 'malformed', detail }, mark: UNMARKED }
}

function hasTime(deadline: number): boolean {
  return deadline - Date.now() >= MIN_ATTEMPT_MS
}

function hasType(response: Response, type: string): boolean {
  return response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
