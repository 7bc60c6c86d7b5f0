import { WEBHOOK_PATH } from '@vitrine/shared-types/store-api/v1/commerce'
import type { FastifyInstance } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'
import { DomainError } from '../../platform/errors.ts'

/**
 * Takes what a provider tells: checks that it is theirs, keeps it, and answers. What comes of it
 * is worked out afterwards. Refuses what is not signed by them.
 */
export type ReceiveWebhook = (call: {
  provider: string
  raw: Buffer
  headers: IncomingHttpHeaders
}) => Promise<void>

/** `POST /store/v1/payments/{provider}/webhook`, with the body as the bytes that were signed. */
export async function useWebhooks(app: FastifyInstance, receive: ReceiveWebhook): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })
    scope.route<{ Params: { provider: string } }>({
      method: 'POST',
      url: WEBHOOK_PATH.replace('{provider}', ':provider'),
      async handler({ params: { provider }, body, headers }, reply) {
        if (!Buffer.isBuffer(body) || body.length === 0) throw new DomainError('invalid_request')
        await receive({ provider, raw: body, headers })
        return reply.code(200).header('cache-control', 'no-store').send({ received: true })
      },
    })
    done()
  })
}
