import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { execa } from 'execa'
import { CliFailure } from '../failure.ts'
import type { Service } from '../services.ts'
import type { RunFile } from './run-file.ts'
import { CHILD_STOP, markOf, stopProcess, type ProcessMark } from './signals.ts'

const TAIL_LINES = 40
/** How long a process that died waits before it starts again: longer each time it dies young. */
const RESTART_DELAYS_MS = [500, 2_000, 5_000, 15_000, 30_000]
/** A process that lived this long is well: its next death counts as the first. */
const WELL_AFTER_MS = 60_000
const LOOKS_WRONG = /"level":(?:5|6)0|\b(?:error|fatal|EADDRINUSE|unhandled)\b/iu

/** Starts the processes, shows what they say, notices when one ends, and stops them all. */
export class Supervisor {
  readonly #runFile: RunFile
  readonly #isVerbose: boolean
  readonly #running = new Map<string, { mark: ProcessMark; process: Child }>()
  readonly #tails = new Map<string, string[]>()
  readonly #deaths: PromiseWithResolvers<never> = Promise.withResolvers<never>()
  readonly #stopped = new AbortController()
  readonly #deathsInARow = new Map<string, number>()
  #isKeepingUp = false
  #isStopping = false

  constructor(runFile: RunFile, isVerbose: boolean) {
    this.#runFile = runFile
    this.#isVerbose = isVerbose
    // Somebody may stop listening before the first process ends.
    this.#deaths.promise.catch(() => undefined)
  }

  /** Rejects when a process ends by itself before `keepUp`; never resolves. */
  get death(): Promise<never> {
    return this.#deaths.promise
  }

  /** From now on a process that ends by itself is started again: the others do without it. */
  keepUp(): void {
    this.#isKeepingUp = true
  }

  async start(service: Service): Promise<void> {
    if (this.#isStopping) return
    const child = spawnService(service)
    const bornAt = Date.now()
    this.#tails.set(service.name, [])
    this.#listen(service.name, child)
    void child.then((result) => {
      this.#running.delete(service.name)
      if (this.#isStopping) return
      const death = this.#deathOf(service.name, result)
      if (this.#isKeepingUp) void this.#startAgain(service, Date.now() - bornAt, death)
      else this.#deaths.reject(death)
    })
    const mark = child.pid === undefined ? null : markOf(child.pid)
    if (child.pid === undefined || mark === null) return
    this.#running.set(service.name, { mark, process: child })
    await this.#runFile.noteChild(child.pid, service.name)
  }

  /** Waits until the process answers its health address. */
  async waitUntilHealthy(service: Service, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs
    let last = 'it gave no answer'
    while (Date.now() < deadline) {
      last = await probe(service.healthUrl)
      if (last === 'ok') return
      await delay(120)
    }
    throw new CliFailure(
      `The ${service.name} did not get well within ${timeoutMs / 1000} s (${last} at ${service.healthUrl}).${this.#tailOf(service.name)}`,
      'Start with LOG=verbose to see everything it says.',
    )
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#stopped.abort()
    await Promise.all(
      [...this.#running.values()].map(async ({ mark, process: child }) => {
        await stopProcess(mark, CHILD_STOP)
        await child
      }),
    )
  }

  async #startAgain(service: Service, livedMs: number, death: CliFailure): Promise<void> {
    const before = livedMs > WELL_AFTER_MS ? 0 : (this.#deathsInARow.get(service.name) ?? 0)
    this.#deathsInARow.set(service.name, before + 1)
    const waitMs = RESTART_DELAYS_MS[before] ?? RESTART_DELAYS_MS.at(-1) ?? 0
    console.error(`${death.message}\nThe ${service.name} starts again in ${waitMs / 1000} s.`)
    try {
      await delay(waitMs, undefined, { signal: this.#stopped.signal })
      await this.start(service)
    } catch (error) {
      // Somebody stopped everything meanwhile.
      if (!this.#isStopping) this.#deaths.reject(error)
    }
  }

  #listen(name: string, child: Child): void {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream == null) continue
      createInterface({ input: stream }).on('line', (line) => this.#hear(name, line))
    }
  }

  #hear(name: string, line: string): void {
    if (line.trim() === '') return
    const tail = this.#tails.get(name) ?? []
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    if (this.#isStopping && !this.#isVerbose) return
    if (this.#isVerbose || LOOKS_WRONG.test(line)) console.error(`${name.padEnd(6)} │ ${line}`)
  }

  #deathOf(name: string, result: { exitCode?: number; signal?: string }): CliFailure {
    const how = result.signal ?? `exit code ${result.exitCode ?? 'unknown'}`
    return new CliFailure(
      `The ${name} ended by itself (${how}).${this.#tailOf(name)}`,
      'Everything else was stopped. Start with LOG=verbose to see everything it says.',
    )
  }

  #tailOf(name: string): string {
    const tail = this.#tails.get(name) ?? []
    return tail.length === 0 ? '' : `\n\n${tail.map((line) => `    ${line}`).join('\n')}\n`
  }
}

type Child = ReturnType<typeof spawnService>

// A group of its own: Ctrl-C reaches this process alone, which stops the others in order.
function spawnService(service: Service) {
  return execa(process.execPath, service.args, {
    cwd: service.cwd,
    env: { ...service.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    detached: true,
    reject: false,
    buffer: false,
    stdin: 'ignore',
  })
}

async function probe(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000), redirect: 'manual' })
    await answer.body?.cancel()
    return answer.ok ? 'ok' : `status ${answer.status}`
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : null
    return cause?.code ?? 'no answer'
  }
}
