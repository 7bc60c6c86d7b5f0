import type { StripeSetup } from '../domains/payments/stripe/client.ts'

/** A request as it left the SDK. */
export interface StripeRequest {
  method: string
  path: string
  headers: Record<string, string>
  /** The form, decoded: `line_items[0][quantity]` → `1`. */
  form: Record<string, string>
}
type Answer = { status: number; body: object } | 'dies'
type Answers = (request: StripeRequest) => Answer

type HttpClient = NonNullable<StripeSetup['httpClient']>
type HttpResponse = Awaited<ReturnType<HttpClient['makeRequest']>>

export const STRIPE_KEYS = {
  secretKey: 'sk_test_0123456789abcdefghij',
  webhookSecret: 'whsec_0123456789abcdefghijklmnop',
}

/** A Stripe without a network: it answers with recorded shapes and remembers what was asked. */
export function recordedStripe(answers: Answers): StripeSetup & { requests: StripeRequest[] } {
  const requests: StripeRequest[] = []
  const makeRequest: HttpClient['makeRequest'] = (...call) => {
    const [, , path, method, headers, data] = call
    const form = Object.fromEntries(new URLSearchParams(String(data ?? '')))
    const request = { method, path, form, headers: headers as unknown as Record<string, string> }
    requests.push(request)
    const answer = answers(request)
    if (answer === 'dies') {
      return Promise.reject(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
    }
    return Promise.resolve(responseOf(answer))
  }
  const httpClient = { getClientName: () => 'recorded', makeRequest }
  return { ...STRIPE_KEYS, httpClient, requests }
}

function responseOf({ status, body }: Exclude<Answer, 'dies'>): HttpResponse {
  return {
    getStatusCode: () => status,
    getHeaders: () => ({ 'request-id': 'req_recorded', 'content-type': 'application/json' }),
    getRawResponse: () => body,
    toStream: () => {
      throw new Error('nothing is streamed')
    },
    toJSON: () => Promise.resolve(structuredClone(body)),
  }
}

/** A session of Checkout as the API answers it, cut down to what matters. */
export function aSession(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'cs_test_a1',
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    amount_total: 129_000,
    currency: 'thb',
    url: 'https://checkout.stripe.com/c/pay/cs_test_a1',
    payment_intent: null,
    metadata: {},
    ...given,
  }
}

/** A refusal as the API words it. */
export function aStripeError(code: string, type = 'invalid_request_error'): object {
  return { error: { type, code, message: `recorded: ${code}` } }
}
