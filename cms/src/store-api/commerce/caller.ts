import { CART_HEADER, ORDER_HEADER } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { CommerceEndpoint } from '@vitrine/shared-types/primitives/commerce-endpoint'
import type { CommerceEndpointId } from '@vitrine/shared-types/store-api/v1/commerce'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CallerFacts, HeldSecret } from '../../platform/commerce-handler.ts'
import { DomainError } from '../../platform/errors.ts'

/** Finds the session of an access token; null when it is not alive. */
export type FindSession = (
  accessToken: string,
) => Promise<{ customerId: number; sessionId: string } | null>

/** Here a token says nothing: whoever calls is about to get one. */
const TOKENLESS = new Set<string>([
  'signUp',
  'confirmEmail',
  'requestConfirmation',
  'requestPasswordReset',
  'resetPassword',
  'signIn',
  'refreshSession',
] satisfies CommerceEndpointId[])

const MAX_USER_AGENT = 300

/** Who calls. Refuses a token that is dead, and nobody where the contract asks for a customer. */
export async function callerOf(
  endpoint: CommerceEndpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  findSession: FindSession,
): Promise<CallerFacts> {
  const token = TOKENLESS.has(endpoint.id) ? null : bearerOf(request.headers.authorization)
  const session = token === null ? null : await findSession(token)
  if (token !== null && session === null) {
    reply.header('www-authenticate', 'Bearer error="invalid_token"')
    throw new DomainError('session_over')
  }
  if (endpoint.caller === 'customer' && session === null) {
    reply.header('www-authenticate', 'Bearer')
    throw new DomainError('not_signed_in')
  }
  return {
    customerId: session?.customerId ?? null,
    sessionId: session?.sessionId ?? null,
    cart: heldSecret(request.headers[CART_HEADER]),
    order: heldSecret(request.headers[ORDER_HEADER]),
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null,
  }
}

function bearerOf(header: string | undefined): string | null {
  const [, token] = /^Bearer ([\w.~+/=-]{16,400})$/iu.exec(header ?? '') ?? []
  return token ?? null
}

/** `<id>.<secret>`; anything else is as good as nothing. */
function heldSecret(header: string | string[] | undefined): HeldSecret | null {
  if (typeof header !== 'string') return null
  const [, id, secret] = /^([\da-f-]{1,36})\.([\w-]{16,200})$/u.exec(header) ?? []
  return id === undefined || secret === undefined ? null : { id, secret }
}
