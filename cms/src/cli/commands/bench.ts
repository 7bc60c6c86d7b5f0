import { execa } from 'execa'
import type { ListOptions } from '../../../bench/lists/lists.ts'
import { buildApps } from '../build.ts'
import { CliFailure } from '../failure.ts'
import { withRig, type Rig, type RigOptions } from '../rig/rig.ts'
import { storefrontRoot } from '../settings.ts'
import { interruption, listenForInterruption } from '../suites/interruption.ts'

type Say = (line: string) => void

/** `vitrine bench`: lists and searches over large catalogues, and what else was measured last. */
export async function benchLists(options: ListOptions): Promise<void> {
  const lists = await import('../../../bench/lists/lists.ts')
  const { lastResults } = await import('../../../bench/last-results.ts')
  const unknown = options.rows.filter((row) => !lists.ROW_NAMES.includes(row))
  if (unknown.length > 0) {
    throw new CliFailure(
      `There is no row ${unknown.join(', ')}.`,
      `Choose from: ${lists.ROW_NAMES.join(', ')}`,
    )
  }
  const isWhole = await lists.benchLists(options, sayer())
  console.log(await lastResults())
  if (!isWhole) process.exitCode = 1
}

/** `vitrine bench live`: how long edits take to reach open pages. Fails when one was missed. */
export async function benchLive({ edits }: { edits: number }): Promise<void> {
  const bench = await import('../../../bench/live/live.ts')
  await onRig(async (rig, say) => {
    const missed = await bench.benchLive(rig, edits, say)
    if (missed > 0) process.exitCode = 1
  })
}

/** `vitrine bench outage`: whether warm pages stand while the CMS and the store API are down. */
export async function benchOutage({ minutes }: { minutes: number }): Promise<void> {
  const bench = await import('../../../bench/outage.ts')
  await onRig(async (rig, say) => {
    const isWhole = await bench.benchOutage(rig, minutes, say)
    if (!isWhole) process.exitCode = 1
  })
}

/** `vitrine bench throughput`: the shop's own measurement, on a store API with the demo shop. */
export async function benchThroughput(): Promise<void> {
  // One address asks for everything: it would be told to wait.
  const apiEnv = { RATE_LIMIT_PER_MINUTE: '0' }
  await onRig(
    async (rig) => {
      await Promise.all([rig.admin, ...rig.shops].map((process) => process.kill('SIGTERM')))
      const { exitCode } = await execa(process.execPath, ['bench/throughput.ts', rig.urls.api], {
        cwd: storefrontRoot,
        stdio: ['ignore', 'inherit', 'inherit'],
        reject: false,
        cancelSignal: interruption,
      })
      if (exitCode !== 0) process.exitCode = 1
    },
    { apiEnv },
  )
}

/** `vitrine bench orders`: how many orders a second, and how long each takes. */
export async function benchOrders({ orders }: { orders: number }): Promise<void> {
  const bench = await import('../../../bench/orders/orders.ts')
  const { withMarket } = await import('../rig/market.ts')
  const say = sayer()
  const goods = { goods: 1000, piecesEach: 1_000_000, shippingMinor: bench.SHIPPING_MINOR }
  const isWhole = await withMarket(goods, (market) => bench.benchOrders(market, orders, say), say)
  if (!isWhole) process.exitCode = 1
}

/** `vitrine bench import`: how fast products without pictures come in. */
export async function benchImport({ products }: { products: number }): Promise<void> {
  const bench = await import('../../../bench/import/import.ts')
  if (!(await bench.benchImport(products, sayer()))) process.exitCode = 1
}

/** `vitrine bench relevance`: how well searches are answered, by what people judged. */
export async function benchRelevance(options: RelevanceOptions): Promise<void> {
  const say: Say = (line) => console.log(line)
  if (options.speed !== undefined) {
    const { measureSpeed } = await import('../../../bench/relevance/speed.ts')
    return measureSpeed(options.speed, say)
  }
  if (options.fit !== undefined) {
    const { fitParameters } = await import('../../../bench/relevance/fit.ts')
    return fitParameters(options.fit, say)
  }
  const { benchRelevance: measure } = await import('../../../bench/relevance/relevance.ts')
  if (!measure(options, say)) process.exitCode = 1
}

export interface RelevanceOptions {
  worst: number
  fit?: number
  speed?: number
}

async function onRig(
  work: (rig: Rig, say: Say) => Promise<void>,
  options: RigOptions = {},
): Promise<void> {
  const say = sayer()
  listenForInterruption()
  const interrupted = new Promise<void>((resolve) => {
    interruption.addEventListener('abort', () => resolve(), { once: true })
  })
  say('building what changed')
  await buildApps(() => undefined, interruption)
  await withRig((rig) => Promise.race([work(rig, say), interrupted]), { ...options, say })
}

/** Prints lines with the seconds since now. */
function sayer(): Say {
  const startedAt = performance.now()
  return (line) =>
    console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${line}`)
}
