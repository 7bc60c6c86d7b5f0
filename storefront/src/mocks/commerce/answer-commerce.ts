import type { StoreAnswer, StoreCall } from '../../api/forward/call-store.ts'
import { endpointOf } from '../../api/forward/endpoint-of.ts'
import { localProblem } from '../../api/request.ts'
import { cartAnswers } from './cart-answers.ts'
import { type Answers, Refused } from './demo-store.ts'
import { orderAnswers } from './order-answers.ts'

const answers: Answers = {
  ...cartAnswers,
  ...orderAnswers,
  // Nobody counts here.
  recordSearch: () => null,
}

/** What the store API would answer, as far as a mock shop needs it. Accounts it has none. */
export async function answerCommerce(call: StoreCall): Promise<StoreAnswer> {
  const url = new URL(call.path, 'http://demo.invalid')
  const target = endpointOf(call.method, url.pathname, url.searchParams)
  try {
    if ('code' in target) throw new Refused(target.code)
    const { endpoint } = target
    const parsed = endpoint.body?.safeParse(JSON.parse(call.body || '{}'))
    if (parsed?.success === false) throw new Refused('invalid_request')
    const answer = answers[target.id]
    if (!answer) throw new Refused(endpoint.caller === 'customer' ? 'not_signed_in' : 'unavailable')
    const data = await answer({ target, body: parsed?.data as never, headers: call.headers })
    return answerWith(endpoint.status ?? 200, data)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problem = { ...localProblem(error.code), ...(error.data && { data: error.data }) }
    return answerWith(problem.status, problem)
  }
}

function answerWith(status: number, data: unknown): StoreAnswer {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return { status, headers: new Headers({ 'content-type': type }), text: JSON.stringify(data) }
}
