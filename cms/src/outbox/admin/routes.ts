import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor, isStaff } from '../../platform/access.ts'
import { logger } from '../../platform/logger.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { say } from '../../platform/words.ts'
import { requestRefresh } from '../request-refresh.ts'
import type { PublishedChange, ReplicaState } from './receipt.rules.ts'
import { listChanges, listReplicas, newestSeq } from './receipts.ts'
import { receiptWords } from './receipt-words.ts'

const CHANGES_SHOWN = 5
const MAX_SEQ = Number.MAX_SAFE_INTEGER
const NO_STORE = { headers: { 'Cache-Control': 'private, no-store' } }

const Query = z.object({
  collection: z.string().min(1).max(100),
  id: z.coerce.number().int().positive().optional(),
  after: z.coerce.number().int().min(0).max(MAX_SEQ).optional(),
})
const Retry = z.strictObject({ seqs: z.array(z.int().min(1).max(MAX_SEQ)).min(1).max(100) })

/** What `GET /api/publish-receipts` answers. */
export interface ReceiptAnswer {
  /** The newest event of all: ask for what comes after it. */
  newest: number
  changes: PublishedChange[]
  replicas: ReplicaState[]
}

/**
 * `GET  /api/publish-receipts?collection&id&after` → `ReceiptAnswer`, for staff.
 * `POST /api/publish-receipts/retry` `{ seqs }` → `{ seqs }`, for those who may publish.
 */
export const receiptEndpoints: Endpoint[] = [
  { path: '/publish-receipts', method: 'get', handler: showReceipts },
  { path: '/publish-receipts/retry', method: 'post', handler: retry },
]

async function showReceipts(req: PayloadRequest): Promise<Response> {
  if (!isStaff({ req })) return refuse(req, 403)
  const query = Query.safeParse(Object.fromEntries(req.searchParams))
  if (!query.success) return refuse(req, 400)
  const { collection, id = null, after } = query.data
  // First the number: what is committed between the two reads is found again, never skipped.
  const newest = await newestSeq(req.payload)
  const answer: ReceiptAnswer = {
    newest,
    changes: await listChanges(req.payload, {
      of: { collection, id },
      ...(after === undefined ? {} : { after }),
      limit: CHANGES_SHOWN,
    }),
    replicas: await listReplicas(req.payload),
  }
  return Response.json(answer, NO_STORE)
}

async function retry(req: PayloadRequest): Promise<Response> {
  if (!isEditor({ req })) return refuse(req, 403)
  const body = Retry.safeParse(await readJson(req))
  if (!body.success) return refuse(req, 400)
  const seqs = await inTransaction(req.payload, (tx) => requestRefresh(tx, body.data.seqs))
  logger.info({ msg: 'refresh requested', actor: `user:${req.user?.id}`, of: body.data.seqs, seqs })
  return Response.json({ seqs }, NO_STORE)
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

function refuse(req: PayloadRequest, status: 400 | 403): Response {
  const words = status === 403 ? receiptWords.notStaff : receiptWords.notUnderstood
  return Response.json({ errors: [{ message: say(req, words) }] }, { status })
}
