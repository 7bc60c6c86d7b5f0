import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import { DomainError } from '../../../platform/errors.ts'
import { derivedSecret, isSame } from '../../../platform/secrets.ts'
import type { PaymentEvent } from '../provider.ts'

const SIGNATURE_HEADER = 'test-signature'
const MAX_AGE_MS = 5 * 60_000

const Told = z.strictObject({
  id: z.string().min(1).max(200),
  ref: z.string().min(1).max(200),
  transactionId: z.int().positive(),
})

/** The header that makes a body the test provider's own: `t=<ms>,v1=<hmac>`. */
export function testSignature(raw: string, at = Date.now()): Record<string, string> {
  return { [SIGNATURE_HEADER]: `t=${at},v1=${sign(at, raw)}` }
}

function sign(at: number, raw: string): string {
  return createHmac('sha256', derivedSecret('test-webhook', 'test'))
    .update(`${at}.${raw}`)
    .digest('hex')
}

/** The event that a signed body tells of. Throws `not_authorised`, as all providers do. */
export function readTestWebhook(raw: Buffer, headers: IncomingHttpHeaders): PaymentEvent {
  const text = raw.toString('utf8')
  const [, at, signature] =
    /^t=(\d{1,15}),v1=([\da-f]{64})$/u.exec(String(headers[SIGNATURE_HEADER])) ?? []
  if (at === undefined || signature === undefined || !isSame(signature, sign(Number(at), text))) {
    throw new DomainError('not_authorised')
  }
  if (Math.abs(Date.now() - Number(at)) > MAX_AGE_MS) throw new DomainError('not_authorised')
  const { id, ref, transactionId } = Told.parse(JSON.parse(text))
  return {
    provider: 'test',
    eventId: id,
    type: 'payment.decided',
    providerRef: ref,
    transactionId,
    facts: {},
  }
}
