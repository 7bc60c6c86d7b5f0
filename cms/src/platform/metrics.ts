import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type pg from 'pg'

/** What this process has to say of itself, for Prometheus. */
export const registry = new Registry()
const registers = [registry]

/** Answers by the route asked for, never by the address. */
export const requests = new Histogram({
  name: 'vitrine_request_duration_seconds',
  help: 'Requests that were worked for, by route, method and status',
  labelNames: ['route', 'method', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2.5],
  registers,
})

export const answersFromMemory = new Counter({
  name: 'vitrine_answers_from_memory_total',
  help: 'Reads answered with bytes that were ready, before a route was looked for',
  labelNames: ['status'] as const,
  registers,
})

export const slowQueries = new Counter({
  name: 'vitrine_slow_queries_total',
  help: 'Statements slower than SLOW_QUERY_MS',
  labelNames: ['pool'] as const,
  registers,
})

const connections = new Gauge({
  name: 'vitrine_pool_connections',
  help: 'Connections to Postgres, and those who wait for one',
  labelNames: ['pool', 'state'] as const,
  registers,
  collect() {
    for (const [name, { totalCount, idleCount, waitingCount }] of pools) {
      this.set({ pool: name, state: 'used' }, totalCount - idleCount)
      this.set({ pool: name, state: 'idle' }, idleCount)
      this.set({ pool: name, state: 'waiting' }, waitingCount)
    }
  },
})

const pools = new Map<string, pg.Pool>()

/** Counts a pool's connections from now on. */
export function watchPool(name: string, pool: pg.Pool): void {
  pools.set(name, pool)
  connections.reset()
}
