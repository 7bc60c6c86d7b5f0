import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Gauge } from 'prom-client'
import type { CatalogueIndex } from '../domains/search/index.ts'
import type { Follower } from '../outbox/follow.ts'
import { DomainError } from '../platform/errors.ts'
import { registry, requests } from '../platform/metrics.ts'
import { isSame } from '../platform/secrets.ts'

export const METRICS_PATH = '/metrics'
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export interface MetricsDependencies {
  index: CatalogueIndex
  follower?: Follower | undefined
  /** Who brings it may read from anywhere; without one only this machine may. */
  metricsToken?: string | undefined
}

/** Counts requests, and says at `/metrics` how the process is. To all others there is no such path. */
export function useMetrics(app: FastifyInstance, dependencies: MetricsDependencies): void {
  watchIndex(dependencies)
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const labels = { route, method: request.method, status: reply.statusCode }
    requests.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  app.get(METRICS_PATH, async (request, reply) => {
    if (!mayRead(request, dependencies.metricsToken)) throw new DomainError('route_not_found')
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics())
  })
}

function mayRead({ headers, raw }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  // What a proxy on this machine passes on comes from elsewhere.
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isPassedOn && LOOPBACK.has(raw.socket.remoteAddress ?? '')
}

function watchIndex({ index, follower }: MetricsDependencies): void {
  const gauge = (name: string, help: string, read: () => Promise<number> | number): void => {
    // A process builds one app; tests build many.
    registry.removeSingleMetric(name)
    const registers = [registry]
    const made: Gauge = new Gauge({
      name,
      help,
      registers,
      collect: async () => made.set(await Promise.resolve(read()).catch(() => Number.NaN)),
    })
  }
  gauge('vitrine_index_ready', 'Whether lists and searches can be answered', () =>
    Number(index.isReady()),
  )
  gauge('vitrine_index_products', 'Published products in memory', async () =>
    index.isReady() ? (await index.at(null)).columns.size : 0,
  )
  gauge('vitrine_index_bytes', 'Memory of their columns and words', async () => {
    if (!index.isReady()) return 0
    const { columns, words } = await index.at(null)
    return columns.bytes + words.memoryBytes()
  })
  gauge('vitrine_events_in_touch', 'Whether changes are followed, at most a second behind', () =>
    Number(follower?.isInTouch() ?? false),
  )
}
