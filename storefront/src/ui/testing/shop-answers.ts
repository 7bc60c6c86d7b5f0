import { vi } from 'vitest'

interface Asked {
  method: string
  path: string
  body: unknown
  headers: Record<string, string>
}

type Answer = { status: number; body?: unknown } | 'away'

/** Stands in for the shop's own server at the network's edge: answers by method and path. */
export function shopAnswers(answers: Record<string, Answer | ((asked: Asked) => Answer)>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const path = url.replace('/api/store/v1', '').replace(/\?.*$/u, '')
    const request: Asked = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: (init.headers ?? {}) as Record<string, string>,
    }
    asked.push(request)
    const found = answers[`${request.method} ${path}`]
    const answer = typeof found === 'function' ? found(request) : found
    if (answer === undefined) return Promise.reject(new Error(`Nobody expected ${path}`))
    if (answer === 'away') return Promise.reject(new TypeError('Failed to fetch'))
    const { status, body } = answer
    return Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status }),
    )
  })
  return asked
}

/** A refusal as the contract words it. */
export function refused(status: number, code: string, more: object = {}): Answer {
  const body = { type: `/problems/${code}`, title: code, status, code, requestId: 'req-1', ...more }
  return { status, body }
}
