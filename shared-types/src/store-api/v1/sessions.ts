import { z } from 'zod'
import { defineCommerceEndpoint } from '../../primitives/commerce-endpoint.ts'
import { Email, Secret } from '../../primitives/text.ts'
import { Customer, Password } from './customer.ts'

/** What a client needs to speak for a customer. The shop's own browsers never see the tokens. */
export const Session = z
  .strictObject({
    sessionId: z.string(),
    accessToken: Secret.meta({ description: 'Opaque; send it as `Authorization: Bearer …`.' }),
    accessExpiresAt: z.iso.datetime(),
    refreshToken: Secret.meta({
      description: 'Opaque; each is good for one refresh. One used twice ends the session.',
    }),
    refreshExpiresAt: z.iso.datetime(),
    customer: Customer,
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof Session>

/** One place where the customer is signed in. */
export const SessionSummary = z
  .strictObject({
    id: z.string(),
    isCurrent: z.boolean(),
    device: z.string().nullable().meta({ description: 'Browser and system, as far as known.' }),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
  })
  .meta({ id: 'SessionSummary' })
export type SessionSummary = z.infer<typeof SessionSummary>

export const signIn = defineCommerceEndpoint({
  id: 'signIn',
  method: 'POST',
  path: '/store/v1/sessions',
  summary: 'Sign in',
  description:
    'A wrong password and an unknown address get the same answer in the same time. An account that is not confirmed says so only to whoever knows the password.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ email: Email, password: Password }),
  response: Session,
  status: 201,
  problems: ['credentials_wrong', 'email_not_confirmed'],
})

export const refreshSession = defineCommerceEndpoint({
  id: 'refreshSession',
  method: 'POST',
  path: '/store/v1/sessions/refresh',
  summary: 'Go on being signed in',
  description:
    'Gives new tokens and makes the given one worthless. One that was used before ends the whole session, except within ten seconds, when two tabs may have asked at once.',
  caller: 'anyone',
  params: undefined,
  query: undefined,
  body: z.strictObject({ refreshToken: Secret }),
  response: Session,
  problems: ['session_over'],
})

export const signOut = defineCommerceEndpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/store/v1/sessions/current',
  summary: 'Sign out',
  description: 'Ends this session.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: undefined,
  problems: [],
})

export const listSessions = defineCommerceEndpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/store/v1/sessions',
  summary: 'Where the customer is signed in',
  description: 'The sessions that are alive, the one that was seen last first.',
  caller: 'customer',
  params: undefined,
  query: undefined,
  body: undefined,
  response: z.strictObject({ items: z.array(SessionSummary) }).meta({ id: 'SessionList' }),
  problems: [],
})

export const endSession = defineCommerceEndpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/store/v1/sessions/{sessionId}',
  summary: 'Sign out elsewhere',
  description: 'Ends one of the customer’s sessions at once.',
  caller: 'customer',
  params: z.strictObject({ sessionId: z.uuid() }),
  query: undefined,
  body: undefined,
  response: undefined,
  problems: ['session_not_found'],
})
