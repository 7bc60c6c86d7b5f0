import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pLimit from 'p-limit'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { STAFF_COLLECTION } from '../../platform/access.ts'
import { drizzleOf } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'

const PATH = '/login'
/** Hashing takes about half a second; whoever would wait longer than a few is asked to come back. */
const MAX_WAITING = 10
/** Longer than a wrong password takes to hash: an unknown address is hashed for nobody. */
const REFUSAL_MS = 1000

const turn = pLimit(1)

/**
 * Payload's own sign-in, one at a time, in every process. It reads a member with their sessions,
 * hashes for half a second, and writes what it has read: of five at once it kept one. Refusals take
 * the same time whether or not there is such a member.
 */
export const signInEndpoint: Endpoint = { path: PATH, method: 'post', handler: signIn }

async function signIn(req: PayloadRequest): Promise<Response> {
  if (turn.pendingCount >= MAX_WAITING) throw tooMany(req)
  const { answer, error, tookMs } = await turn(() => attempt(req))
  if (answer !== undefined) return answer
  await sleep(Math.max(0, REFUSAL_MS - tookMs))
  throw error
}

interface Attempt {
  answer?: Response
  error?: unknown
  tookMs: number
}

async function attempt(req: PayloadRequest): Promise<Attempt> {
  const begin = performance.now()
  try {
    return { answer: await locked(req), tookMs: performance.now() - begin }
  } catch (error) {
    return { error, tookMs: performance.now() - begin }
  }
}

/** The lock lasts as long as its transaction, which does nothing else. */
async function locked(req: PayloadRequest): Promise<Response> {
  return await drizzleOf(req.payload).transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('staff sign-in', 0))`)
    return await payloadsOwn(req)(req)
  })
}

/** Ours stands first in the list, Payload's after it. */
function payloadsOwn({ payload }: PayloadRequest): Endpoint['handler'] {
  const { endpoints } = payload.collections[STAFF_COLLECTION].config
  const own = (endpoints || []).find(
    ({ path, method, handler }) => path === PATH && method === 'post' && handler !== signIn,
  )
  if (own === undefined) throw new Error('Payload has no endpoint to sign in')
  return own.handler
}

function tooMany(req: PayloadRequest): APIError {
  const message = say(req, {
    en: 'Too many are signing in at once. Please try again in a moment.',
    th: 'มีผู้เข้าสู่ระบบพร้อมกันจำนวนมาก กรุณาลองใหม่อีกครั้งในอีกสักครู่',
  })
  return new APIError(message, 429, null, true)
}
