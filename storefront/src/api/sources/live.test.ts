import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { CircuitState } from 'cockatiel'
import { mockHandlers } from '../../mocks/handlers.ts'
import { localProblem, normaliseRequest, type StoreRequest } from '../request.ts'
import { createLiveSource } from './live.ts'
import { closeCircuit, type Patience } from './patience.ts'

const STORE = 'http://store.test'
const SETTINGS = `${STORE}/store/v1/settings`
const patience: Patience = {
  attemptMs: 120,
  budgetMs: 400,
  retries: 2,
  retryDelayMs: 5,
  breakAfter: 5,
  probeAfterMs: 1000,
  probeAfterMaxMs: 4000,
}
const server = setupServer()
const options = { requestId: 'test-request' }

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.useRealTimers()
})
afterAll(() => server.close())

function settings(): StoreRequest {
  const normalised = normaliseRequest('getSettings', {})
  if (!normalised.ok) throw new Error('the request is valid')
  return normalised.request
}

/** A store that answers each call with the next answer, and the last one ever after. */
function storeAnswers(...answers: (() => Response | Promise<Response>)[]) {
  let calls = 0
  server.use(
    http.get(SETTINGS, () => {
      const answer = answers[Math.min(calls++, answers.length - 1)]
      return answer?.()
    }),
  )
  return () => calls
}

const fail = () => new HttpResponse(null, { status: 502 })
const hang = async () => {
  await delay('infinite')
  return new HttpResponse(null)
}
const problem = (code: Parameters<typeof localProblem>[0], headers = {}) => {
  const body = localProblem(code)
  return HttpResponse.json(body, {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

describe('an answer', () => {
  it('is what the contract says, with the body as it came', async () => {
    server.use(...mockHandlers(STORE))
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer).toMatchObject({ ok: true, data: { name: expect.any(String) }, dropped: [] })
  })

  it('says what it shows and how new it is', async () => {
    const revision = 'db-1.7.748:760:749'
    storeAnswers(async () => {
      server.use(...mockHandlers(STORE))
      const answer = await fetch(SETTINGS)
      const headers = { 'vitrine-revision': revision, 'surrogate-key': 'settings  brands' }
      return HttpResponse.json(await answer.json(), { headers })
    })
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer.mark).toEqual({ tags: ['settings', 'brands'], revision })
  })

  it.each([{}, { 'vitrine-revision': 'yesterday', 'surrogate-key': 'settings' }])(
    'of a store that does not say, or not in our words, is of no revision: %j',
    async (headers) => {
      storeAnswers(async () => {
        server.use(...mockHandlers(STORE))
        const answer = await fetch(SETTINGS)
        return HttpResponse.json(await answer.json(), { headers })
      })
      const answer = await createLiveSource(STORE, patience).read(settings(), options)
      expect(answer).toMatchObject({ ok: true, mark: { tags: [], revision: null } })
    },
  )

  it('is asked for with the least revision that will do', async () => {
    const seen: (string | null)[] = []
    server.use(
      http.get(SETTINGS, ({ request }) => {
        seen.push(request.headers.get('vitrine-min-revision'))
        return problem('origin_not_allowed')
      }),
    )
    const live = createLiveSource(STORE, patience)
    await live.read(settings(), { ...options, minRevision: 'db-1.7.9:9:' })
    await live.read(settings(), options)
    expect(seen).toEqual(['db-1.7.9:9:', null])
  })

  it('is asked for with the id of the request', async () => {
    let seen: string | null = null
    server.use(
      http.get(SETTINGS, ({ request }) => {
        seen = request.headers.get('x-request-id')
        return fail()
      }),
    )
    await createLiveSource(STORE, patience).read(settings(), options)
    expect(seen).toBe('test-request')
  })
})

describe('a refusal', () => {
  it('is believed at once', async () => {
    const calls = storeAnswers(() => problem('origin_not_allowed'))
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer).toMatchObject({
      failure: { kind: 'refused', problem: { code: 'origin_not_allowed' } },
    })
    expect(calls()).toBe(1)
  })

  it('is not believed without a problem document', async () => {
    storeAnswers(() => HttpResponse.text('<h1>Not Found</h1>', { status: 404 }))
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer).toMatchObject({ failure: { kind: 'malformed' } })
  })

  it('that is not final counts as silence', async () => {
    storeAnswers(() => problem('unavailable'))
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer).toMatchObject({ failure: { kind: 'unreachable', reason: 'failing' } })
  })
})

describe('nonsense', () => {
  it.each([
    [
      'broken JSON',
      () => new HttpResponse('{"name":', { headers: { 'content-type': 'application/json' } }),
    ],
    ['a page', () => HttpResponse.html('<h1>It works</h1>')],
    ['another shape', () => HttpResponse.json({ hello: 'world' })],
    ['JSON that calls itself text', () => HttpResponse.text('{}')],
    ['a redirect', () => HttpResponse.redirect('http://elsewhere.test/')],
  ])('such as %s is not asked for again', async (_, answer) => {
    const calls = storeAnswers(answer)
    const result = await createLiveSource(STORE, patience).read(settings(), options)
    expect(result).toMatchObject({ ok: false, failure: { kind: 'malformed' } })
    expect(calls()).toBe(1)
  })
})

describe('silence', () => {
  it('is met with a few more tries', async () => {
    const good = async () => {
      server.use(...mockHandlers(STORE))
      return fetch(SETTINGS)
    }
    const calls = storeAnswers(fail, () => HttpResponse.error(), good)
    const answer = await createLiveSource(STORE, patience).read(settings(), options)
    expect(answer).toMatchObject({ ok: true })
    expect(calls()).toBe(3)
  })

  it.each([
    ['failing', fail],
    ['network', () => HttpResponse.error()],
    ['busy', () => new HttpResponse(null, { status: 429 })],
    ['timeout', hang],
  ])('is called %s', async (reason, answer) => {
    storeAnswers(answer)
    const result = await createLiveSource(STORE, patience).read(settings(), options)
    expect(result).toMatchObject({ failure: { kind: 'unreachable', reason } })
  })

  it('of a store that hangs is given up within the budget', async () => {
    storeAnswers(hang)
    const start = performance.now()
    await createLiveSource(STORE, patience).read(settings(), options)
    expect(performance.now() - start).toBeLessThan(patience.budgetMs + 150)
  })

  it('is not disturbed before the time that the store asked for', async () => {
    const calls = storeAnswers(() => problem('rate_limited', { 'retry-after': '30' }))
    await createLiveSource(STORE, patience).read(settings(), options)
    expect(calls()).toBe(1)
  })
})

describe('the circuit', () => {
  const impatient = { ...patience, retries: 0, breakAfter: 3 }

  async function broken() {
    const calls = storeAnswers(fail)
    const live = createLiveSource(STORE, impatient)
    for (let call = 0; call < 4; call += 1) await live.read(settings(), options)
    return { live, calls }
  }

  it('opens after failures in a row, and then nobody is asked', async () => {
    const { live, calls } = await broken()
    const before = calls()
    const answer = await live.read(settings(), options)
    expect(answer).toMatchObject({ failure: { kind: 'unreachable', reason: 'circuit_open' } })
    expect(calls()).toBe(before)
    expect(live.breaker.state).toBe(CircuitState.Open)
  })

  it('lets one request probe after a while, and closes when that is answered', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { live } = await broken()
    server.resetHandlers(...mockHandlers(STORE))
    vi.setSystemTime(Date.now() + impatient.probeAfterMs)
    expect(await live.read(settings(), options)).toMatchObject({ ok: true })
    expect(live.breaker.state).toBe(CircuitState.Closed)
  })

  it('sends one probe however many are asking, and opens again when it fails', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { live, calls } = await broken()
    const before = calls()
    vi.setSystemTime(Date.now() + impatient.probeAfterMs)
    await Promise.all([1, 2, 3].map(() => live.read(settings(), options)))
    expect(calls()).toBe(before + 1)
    expect(live.breaker.state).toBe(CircuitState.Open)
  })

  it('closes as soon as the store is heard in another way', async () => {
    const { live } = await broken()
    server.resetHandlers(...mockHandlers(STORE))
    closeCircuit(live.breaker)
    expect(live.breaker.state).toBe(CircuitState.Closed)
    expect(await live.read(settings(), options)).toMatchObject({ ok: true })
  })

  it('stays closed for refusals and nonsense: somebody is there', async () => {
    storeAnswers(
      () => problem('origin_not_allowed'),
      () => HttpResponse.html('?'),
    )
    const live = createLiveSource(STORE, impatient)
    for (let call = 0; call < 5; call += 1) await live.read(settings(), options)
    expect(live.breaker.state).toBe(CircuitState.Closed)
  })
})
