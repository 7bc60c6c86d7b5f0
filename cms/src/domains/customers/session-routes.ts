import type { CommerceHandlers } from '../../platform/commerce-handler.ts'
import { customerOf } from './caller.ts'
import { endSession } from './commands/end-sessions.ts'
import { refreshSession } from './commands/refresh-session.ts'
import { signIn } from './commands/sign-in.ts'
import type { CustomerDeps } from './deps.ts'
import { listSessions } from './queries.ts'

type Endpoints = 'signIn' | 'refreshSession' | 'signOut' | 'listSessions' | 'endSession'

/** Signing in, staying so, and signing out here or elsewhere. */
export function sessionRoutes(deps: CustomerDeps): CommerceHandlers<Endpoints> {
  return {
    signIn: ({ body, caller }) => signIn(deps, { ...body, origin: caller }),
    refreshSession: ({ body }) => refreshSession(deps, body),
    signOut: async ({ caller }) => {
      const { sessionId } = caller
      const customerId = customerOf(caller)
      if (sessionId !== null) {
        await endSession(deps, { customerId, sessionId, because: 'signed_out' })
      }
      return undefined
    },
    listSessions: ({ caller }) =>
      listSessions(deps.db, {
        customerId: customerOf(caller),
        sessionId: caller.sessionId,
        now: deps.clock(),
      }),
    endSession: async ({ params, caller }) => {
      const { sessionId } = params
      await endSession(deps, { customerId: customerOf(caller), sessionId, because: 'ended' })
      return undefined
    },
  }
}
