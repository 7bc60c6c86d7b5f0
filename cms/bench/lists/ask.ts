import autocannon, { type Request } from 'autocannon'

/** What a number of requests took. */
export interface Asked {
  perSecond: number
  /** Milliseconds of each answer. */
  times: number[]
  /** Answers other than 200, and none at all. */
  failed: number
  /** What was refused, roughly. */
  refused: string[]
  /** Milliseconds of processor time for each request that the asking took for itself. */
  ownCost: number
}

export interface Question {
  /** Where to ask: `http://127.0.0.1:4000`. */
  origin: string
  /** The next address; the same again and again, or a new one each time. */
  next: () => string
  connections: number
  headers?: Record<string, string>
  /** So many requests, or so many seconds. */
  amount?: number
  seconds?: number
}

/** Asks on as many connections as are said, each one question after the other. */
export async function ask(question: Question): Promise<Asked> {
  const { origin, connections, headers = {}, amount, seconds } = question
  const next = thoughtOfBefore(question)
  const times: number[] = []
  const refused = new Set<string>()
  let failed = 0
  let path = ''
  const before = process.cpuUsage()
  const startedAt = performance.now()
  // What takes a second to notice that all is answered is not the server.
  let endedAt = startedAt
  const options = {
    url: origin,
    connections,
    headers,
    timeout: 60,
    ...(amount === undefined ? { duration: seconds ?? 1 } : { amount }),
    requests: [{ setupRequest: (request: Request) => ({ ...request, path: (path = next()) }) }],
  }
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, result) =>
      error === null ? resolve(result) : reject(error),
    )
    run.on('response', (_client, status, _bytes, took) => {
      endedAt = performance.now()
      if (status === 200) return void times.push(took)
      failed += 1
      refused.add(`${status} near ${path}`)
    })
  })
  const { user, system } = process.cpuUsage(before)
  return {
    perSecond: (times.length / Math.max(1, endedAt - startedAt)) * 1000,
    times,
    failed: failed + errors + timeouts,
    refused: [...refused],
    ownCost: (user + system) / 1000 / Math.max(1, times.length),
  }
}

/** Thinking of a question takes longer than asking it, so a known number is thought of beforehand. */
function thoughtOfBefore({ next, amount = 0 }: Question): () => string {
  const questions = Array.from({ length: amount }, next)
  let n = 0
  return () => questions[n++] ?? next()
}
