import { Session } from '@vitrine/shared-types/store-api/v1/sessions'
import { refreshSession } from '@vitrine/shared-types/store-api/v1/sessions'
import { processWide } from '../../platform/process-wide.ts'
import { type CallStore, codeOf, StoreSilent } from './call-store.ts'
import { type Holdings, signedOut } from './holdings.ts'

const TIMEOUT_MS = 8000
/**
 * How long an answer is remembered. A second tab may still hold the old token, and a visitor who
 * hung up never got the new one.
 */
const REMEMBER_MS = 60_000

type Outcome = Session | 'over'

/** Refreshes that are under way or lately done, by the token that was spent. */
const flights = processWide('session-refreshes', () => new Map<string, Promise<Outcome>>())

/**
 * The holdings with a session that is alive: refreshed when it must be, each token at most once.
 * Signed out when the store says that the session is over. Throws `StoreSilent`.
 */
export async function refreshed(
  held: Holdings,
  call: CallStore,
  headers: Record<string, string>,
): Promise<Holdings> {
  if (!held.refresh) return signedOut(held)
  const token = held.refresh.value
  const flight = flights.get(token) ?? begin(token, call, headers)
  const outcome = await flight
  return outcome === 'over' ? signedOut(held) : withSession(held, outcome)
}

/** The holdings of whoever just got this session. */
export function withSession(held: Holdings, session: Session): Holdings {
  return {
    ...held,
    access: { value: session.accessToken, until: session.accessExpiresAt },
    refresh: { value: session.refreshToken, until: session.refreshExpiresAt },
  }
}

function begin(token: string, call: CallStore, headers: Record<string, string>): Promise<Outcome> {
  const flight = spend(token, call, headers)
  flights.set(token, flight)
  const forget = () => {
    if (flights.get(token) === flight) flights.delete(token)
  }
  flight.then(
    () => setTimeout(forget, REMEMBER_MS).unref(),
    // No answer is no outcome: the next one may try.
    forget,
  )
  return flight
}

async function spend(
  refreshToken: string,
  call: CallStore,
  headers: Record<string, string>,
): Promise<Outcome> {
  const answer = await call({
    method: refreshSession.method,
    path: refreshSession.path,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ refreshToken }),
    timeoutMs: TIMEOUT_MS,
  })
  if (answer.status === 200) return Session.parse(JSON.parse(answer.text))
  const code = codeOf(answer)
  if (code === 'session_over' || code === 'invalid_request') return 'over'
  throw new StoreSilent(`the session could not be refreshed (${code ?? answer.status})`)
}
