import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { execa } from 'execa'
import type { Service } from '../services.ts'
import { guardAgainstOrphans } from './guard.ts'

const TAIL_LINES = 60
const HEALTH_TIMEOUT_MS = 60_000

/** One process of a rig: it can be killed and started again as often as a test likes. */
export class RigProcess {
  readonly service: Service
  #child: Child | null = null
  #tail: string[] = []
  #hasEnded = false

  constructor(service: Service) {
    this.service = service
  }

  /** Starts the process and waits until it answers. Answers when that was (`Date.now()`). */
  async start(): Promise<number> {
    this.launch()
    return this.untilWell()
  }

  /** Starts the process; use `untilWell` for when it answers. */
  launch(): void {
    const child = spawn(this.service)
    this.#child = child
    this.#hasEnded = false
    const letGo = child.pid === undefined ? undefined : guardAgainstOrphans('process', child.pid)
    void child.then(() => {
      letGo?.()
      if (this.#child === child) this.#hasEnded = true
    })
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => this.#hear(line))
    }
  }

  async untilWell(timeoutMs = HEALTH_TIMEOUT_MS): Promise<number> {
    const deadline = Date.now() + timeoutMs
    while (Date.now() < deadline) {
      if (await isWell(this.service.healthUrl)) return Date.now()
      if (this.#hasEnded) break
      await delay(20)
    }
    throw new Error(`The ${this.service.name} did not get well.\n${this.output()}`)
  }

  /** Ends the process with this signal and waits until it is gone. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child
    this.#child = null
    if (child === null) return
    child.kill(signal)
    await child
  }

  /** Of the process that runs; undefined when none does. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** The last lines that it said. */
  output(): string {
    return this.#tail.join('\n')
  }

  #hear(line: string): void {
    this.#tail.push(line)
    if (this.#tail.length > TAIL_LINES) this.#tail.shift()
  }
}

type Child = ReturnType<typeof spawn>

function spawn(service: Service) {
  return execa(process.execPath, service.args, {
    cwd: service.cwd,
    env: { ...service.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    reject: false,
    buffer: false,
    stdin: 'ignore',
  })
}

async function isWell(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
