import { setTimeout as delay } from 'node:timers/promises'
import { startCluster, type Cluster } from '../postgres/cluster.ts'
import { signalGroup } from '../run/signals.ts'
import { guardAgainstOrphans } from './guard.ts'

const RESTART_PATIENCE_MS = 20_000
/** When each transaction was committed: what latencies are measured from. */
const SETTINGS = ['track_commit_timestamp=on']

/** A Postgres of a rig's own, on one port for its whole life, which a test may kill. */
export class RigPostgres {
  readonly #stateDir: string
  readonly #port: number
  #cluster: Cluster | null = null
  #letGo = (): void => undefined

  constructor(stateDir: string, port: number) {
    this.#stateDir = stateDir
    this.#port = port
  }

  get url(): string {
    if (this.#cluster === null) throw new Error('Postgres does not run')
    return this.#cluster.url
  }

  async start(): Promise<void> {
    const deadline = Date.now() + RESTART_PATIENCE_MS
    for (;;) {
      try {
        this.#cluster = await startCluster(this.#stateDir, { port: this.#port, settings: SETTINGS })
        this.#letGo()
        this.#letGo = guardAgainstOrphans('process', this.#cluster.pid)
        return
      } catch (error) {
        // The last backends of a server that was killed let go of its memory a moment later.
        if (Date.now() > deadline) throw error
        await delay(100)
      }
    }
  }

  /** As if the power of this one process had failed: nothing is said to anybody. */
  kill(): void {
    if (this.#cluster !== null) signalGroup(this.#cluster.pid, 'SIGKILL')
  }

  /** The immediate shutdown: no backend finishes what it does, the next start recovers the log. */
  async stopAtOnce(): Promise<void> {
    const cluster = this.#cluster
    if (cluster === null) return
    signalGroup(cluster.pid, 'SIGQUIT')
    await cluster.died
    this.#cluster = null
  }

  async stop(): Promise<void> {
    await this.#cluster?.stop()
    this.#cluster = null
    this.#letGo()
  }
}
