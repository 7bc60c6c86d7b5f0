import { createHash, timingSafeEqual } from 'node:crypto'
import {
  Acknowledgement,
  ACKNOWLEDGEMENTS_PATH,
} from '@vitrine/shared-types/events/acknowledgement'
import type { FastifyInstance } from 'fastify'
import { DomainError } from '../../platform/errors.ts'
import type { ReadDatabase, ReadQuery } from '../../platform/read-database.ts'

/** `POST /store/v1/events/acknowledgements`: replicas of the shop say what they have done. */
export function useAcknowledgements(
  app: FastifyInstance,
  { db, secret }: { db: ReadDatabase; secret: string | undefined },
): void {
  app.route<{ Body: Acknowledgement }>({
    method: 'POST',
    url: ACKNOWLEDGEMENTS_PATH,
    schema: { body: Acknowledgement },
    onRequest: async (request, reply) => {
      if (isAuthorised(request.headers.authorization, secret)) return
      reply.header('www-authenticate', 'Bearer')
      throw new DomainError('not_authorised')
    },
    async handler({ body }, reply) {
      refuseNul(body)
      await db.rows(statementFor(body))
      return reply.code(204).header('cache-control', 'no-store').send()
    },
  })
}

/** Compares fingerprints, so that the time it takes says nothing about the secret. */
function isAuthorised(header: string | undefined, secret: string | undefined): boolean {
  if (secret === undefined || header === undefined) return false
  return timingSafeEqual(fingerprint(header), fingerprint(`Bearer ${secret}`))
}

function fingerprint(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Postgres cannot store one. */
function refuseNul(body: Acknowledgement): void {
  if (!JSON.stringify(body).includes(String.raw`\u0000`)) return
  throw new DomainError('invalid_request', { message: 'The body contains a NUL character' })
}

/** One statement for both tables. Of several receipts for one event, the last one counts. */
function statementFor({ replica, revision, receipts }: Acknowledgement): ReadQuery {
  const latest = [...new Map(receipts.map((receipt) => [receipt.seq, receipt])).values()]
  return {
    name: 'acknowledge-events',
    text: `WITH known AS (
        INSERT INTO event_replicas (replica, revision) VALUES ($1, $2)
        ON CONFLICT (replica) DO UPDATE SET revision = excluded.revision, seen_at = now())
      INSERT INTO event_receipts (seq, replica, pages, browsers, duration_ms, failed)
      SELECT r.seq, $1, r.pages, r.browsers, r."durationMs", r.failed
      FROM jsonb_to_recordset($3::jsonb)
        AS r(seq bigint, pages int, browsers int, "durationMs" int, failed jsonb)
      JOIN store_events e USING (seq)
      ON CONFLICT (seq, replica) DO UPDATE SET pages = excluded.pages,
        browsers = excluded.browsers, duration_ms = excluded.duration_ms,
        failed = excluded.failed, at = now()`,
    values: [replica, revision, JSON.stringify(latest)],
  }
}
