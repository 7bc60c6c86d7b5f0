/**
 * How many warm pages the shop answers in a second, beside a page that Next itself holds ready as a
 * file and beside a bare `node:http` server, all with the same bytes. Given the address of a store
 * API, its lists are measured too (start it with RATE_LIMIT_PER_MINUTE=0); without one a stand-in
 * answers with the demo shop. All take turns in one run; figures are medians, nothing is asserted.
 *
 *   node bench/throughput.ts [address of the store API]      after `next build`
 *   LASTING=4 ROUNDS=3 CONNECTIONS=16   (seconds each, how often, how many at a time)
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { ask, type Sample, writeSamples } from './throughput/samples.ts'
import { freePort, type Running, startScript, stopAll } from './throughput/servers.ts'
import { buildStaticApp } from './throughput/static-app.ts'
import { startStandInStore } from './throughput/stand-in-store.ts'

const PAGES = { home: '/en', category: '/en/categories/tableware', product: '/en/products/teapot' }
const LIST = '/store/v1/products?limit=24&locale=en&currency=THB'
const BROTLI = { 'accept-encoding': 'br' }

const seconds = Number(process.env['LASTING'] ?? 4)
const rounds = Number(process.env['ROUNDS'] ?? 3)
const connections = Number(process.env['CONNECTIONS'] ?? 16)

/** One line of the table: the same bytes from several servers. */
interface Contest {
  name: string
  sample: Sample
  headers: Record<string, string>
  /** Where each server has them. */
  urls: Record<string, string>
}

/** A shop that has just met its store makes all pages anew. */
const SETTLED_MS = 1500
const running: Running[] = []
const folder = await mkdtemp(join(tmpdir(), 'vitrine-throughput-'))
try {
  const contests = await prepare()
  const figures = await measure(contests)
  print(contests, figures)
} finally {
  await stopAll(running)
  await rm(folder, { recursive: true, force: true })
}

async function prepare(): Promise<Contest[]> {
  const given = process.argv[2]
  const store = given ?? (await startStandInStore(running))
  const shop = await startScript(running, ['src/server.ts'], {
    NODE_ENV: 'production',
    STORE_API_URL: store,
    STORE_API_MOCK: 'off',
    SNAPSHOT_DIR: join(folder, 'snapshot'),
    LOG_LEVEL: 'warn',
  })
  const plain: Record<string, Sample> = {}
  const brotli: Record<string, Sample> = {}
  for (const [name, path] of Object.entries(PAGES)) {
    plain[name] = await warm(shop + path, {})
    brotli[`${name}, br`] = await warm(shop + path, BROTLI)
  }
  const list = given ? { list: await ask(given + LIST, {}) } : {}
  const all = { ...plain, ...brotli, ...list }
  const bare = await startBare(all)
  const next = await startNext(plain)
  return Object.entries(all).map(([name, sample]) => {
    const path = PAGES[name.replace(', br', '') as keyof typeof PAGES]
    const own = path ? { shop: shop + path } : { 'store API': `${given}${LIST}` }
    const file = plain[name] ? { 'Next, static': `${next}/${name}` } : {}
    const urls = { ...own, ...file, 'node:http': `${bare}/${encodeURIComponent(name)}` }
    return { name, sample, urls, headers: name in brotli ? BROTLI : {} }
  })
}

/** A page as it comes from memory (only then it has an ETag), once it is made no more. */
async function warm(url: string, headers: Record<string, string>): Promise<Sample> {
  let before = ''
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const sample = await ask(url, headers)
    const etag = sample.headers['etag'] ?? ''
    if (etag !== '' && etag === before) return sample
    before = etag
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
  }
  throw new Error(`${url} is not kept: is the store API well?`)
}

async function startBare(samples: Record<string, Sample>): Promise<string> {
  const file = await writeSamples(folder, samples)
  return startScript(running, ['bench/throughput/bare-server.ts', file], {})
}

async function startNext(samples: Record<string, Sample>): Promise<string> {
  const bodies = Object.entries(samples).map(([name, { body }]) => [name, body] as const)
  const app = await buildStaticApp(new Map(bodies))
  const port = await freePort()
  return startScript(
    running,
    ['node_modules/next/dist/bin/next', 'start', app, '--port', String(port)],
    {
      NODE_ENV: 'production',
      PORT: String(port),
    },
  )
}

async function measure(contests: Contest[]): Promise<Map<string, number[]>> {
  const figures = new Map<string, number[]>()
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, sample, urls, headers } of contests) {
      for (const [server, url] of Object.entries(urls)) {
        const perSecond = await load(url, headers, sample)
        const key = `${name} ${server}`
        figures.set(key, [...(figures.get(key) ?? []), perSecond])
      }
    }
    console.log(`round ${round} of ${rounds}; load ${loadavg()[0]?.toFixed(1)}`)
  }
  return figures
}

async function load(url: string, headers: Record<string, string>, sample: Sample): Promise<number> {
  const got = await ask(url, headers)
  if (!got.body.equals(sample.body)) throw new Error(`${url} answers with other bytes`)
  const options = { url, headers, connections }
  await autocannon({ ...options, duration: 1 })
  const result = await autocannon({ ...options, duration: seconds })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed under load`)
  return result.requests.total / result.duration
}

function print(contests: Contest[], figures: Map<string, number[]>): void {
  console.log(
    `\nRequests a second, median of ${rounds} × ${seconds} s, ${connections} connections,`,
  )
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`)
  console.log('| same bytes | size | ours | Next, static | node:http | ÷ Next | ÷ node:http |')
  console.log('|---|---:|---:|---:|---:|---:|---:|')
  for (const { name, sample, urls } of contests) {
    const [own = ''] = Object.keys(urls)
    const of = (server: string) => median(figures.get(`${name} ${server}`))
    const [ours, next, bare] = [of(own), of('Next, static'), of('node:http')]
    const ratio = (other: number) => (other ? (ours / other).toFixed(2) : '')
    const size = `${(sample.body.byteLength / 1024).toFixed(1)} KB`
    const cells = [
      `${own}: ${name}`,
      size,
      whole(ours),
      whole(next),
      whole(bare),
      ratio(next),
      ratio(bare),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function whole(figure: number): string {
  return figure ? Math.round(figure).toLocaleString('en') : ''
}

function median(values: number[] = []): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
