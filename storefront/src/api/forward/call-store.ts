import { env } from '../../env.ts'

/** One request to the store API. */
export interface StoreCall {
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string>
  body?: string | undefined
  timeoutMs: number
  /** Aborted when the visitor hangs up; only for reading. */
  signal?: AbortSignal | undefined
}

/** What came back: whole, in text. */
export interface StoreAnswer {
  status: number
  headers: Headers
  text: string
}

export type CallStore = (call: StoreCall) => Promise<StoreAnswer>

/** Nobody answered in time. */
export class StoreSilent extends Error {}

/** Asks the store API; in a mock shop the demo store in this process. Throws `StoreSilent`. */
export const callStore: CallStore = async (call) => {
  const { method, path, headers, body, timeoutMs, signal } = call
  if (env.STORE_API_MOCK === 'only') {
    // Loaded when first needed, like the demo shop's other answers.
    return (await import('../../mocks/commerce/answer-commerce.ts')).answerCommerce(call)
  }
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(`${env.STORE_API_URL}${path}`, {
      method,
      headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers },
      body: body ?? null,
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      redirect: 'manual',
      cache: 'no-store',
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    throw new StoreSilent('the store API did not answer', { cause: error })
  }
}

/** The code of a refusal; null for anything else. */
export function codeOf({ status, text }: StoreAnswer): string | null {
  if (status < 400) return null
  try {
    const { code } = JSON.parse(text) as { code?: unknown }
    return typeof code === 'string' ? code : null
  } catch {
    return null
  }
}
