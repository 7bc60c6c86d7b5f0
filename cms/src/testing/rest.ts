import { handleEndpoints, type Payload } from 'payload'

/** One request to Payload's own REST, in this process. */
export type Rest = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: `/${string}`,
  options?: { cookie?: string | undefined; body?: unknown; headers?: Record<string, string> },
) => Promise<Response>

/** Payload's REST without a port: the same handlers that the panel's route calls. */
export function restOf(payload: Payload): Rest {
  return async (method, path, { cookie, body, headers } = {}) => {
    const request = new Request(`http://localhost:3001/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(cookie === undefined ? {} : { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return await handleEndpoints({ config: Promise.resolve(payload.config), request })
  }
}

/** Signs in and answers the cookie. */
export async function signIn(rest: Rest, email: string, password: string): Promise<string> {
  const response = await rest('POST', '/users/login', { body: { email, password } })
  const cookie = response.headers.get('Set-Cookie')?.split(';')[0]
  if (!response.ok || !cookie) throw new Error(`sign-in failed with ${response.status}`)
  return cookie
}
