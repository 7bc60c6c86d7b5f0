import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { findFreePort } from '../../src/cli/ports.ts'
import { RigProcess } from '../../src/cli/rig/rig-process.ts'
import { cmsRoot } from '../../src/cli/settings.ts'
import type { FilledPostgres } from '../catalogue/kept-catalogue.ts'
import { ask } from './ask.ts'
import { CONNECTIONS, withApi, type Effort } from './effort.ts'
import { coldWarmList, WARM_LIST } from './questions.ts'
import { median, type SizeResult } from './rows.ts'

/** As a shop would ask Payload for the cards of that list: with pictures, brand and variants. */
const REST_LIST =
  '/api/products?depth=1&limit=24&locale=en&sort=rank&where%5B_status%5D%5Bequals%5D=published'

const REST_SECONDS = 6

type Throughput = SizeResult['throughput']

/** How often a second one list is answered: from memory, made anew, by node:http, by Payload. */
export async function measureSameList(filled: FilledPostgres, effort: Effort): Promise<Throughput> {
  const found: Throughput = {}
  const isRest = effort.isWanted('rest') && filled.hasDocuments
  if (!isRest && !effort.isWanted('warm')) return found
  await withApi(filled, {}, async ({ origin }) => {
    const bytes = Buffer.from(await (await fetch(origin + WARM_LIST)).arrayBuffer())
    if (effort.isWanted('warm')) {
      await withBare(bytes, async (bare) => {
        const [warm, plain]: [number[], number[]] = [[], []]
        for (let round = 0; round < effort.rounds; round += 1) {
          warm.push(await throughput(origin, () => WARM_LIST, effort))
          plain.push(await throughput(bare, () => WARM_LIST, effort))
        }
        Object.assign(found, { warm: median(warm), bare: median(plain) })
      })
    }
    if (!isRest) return
    const cold: number[] = []
    const next = coldWarmList()
    for (let round = 0; round < effort.rounds; round += 1) {
      cold.push(await throughput(origin, next, effort))
    }
    found.cold = median(cold)
  })
  if (isRest) found.rest = await measureRest(filled, effort)
  effort.say(`the same list, a second: ${JSON.stringify(found)}`)
  return found
}

async function throughput(
  origin: string,
  next: () => string,
  { seconds }: Effort,
  headers: Record<string, string> = {},
): Promise<number> {
  await ask({ origin, next, headers, connections: CONNECTIONS, seconds: 1 })
  const asked = await ask({ origin, next, headers, connections: CONNECTIONS, seconds })
  if (asked.times.length === 0) throw new Error(`${origin} answered nothing in ${seconds} s`)
  if (asked.failed > 0) throw new Error(`${origin} refused ${asked.failed} of its requests`)
  return Math.round(asked.perSecond * 10) / 10
}

async function measureRest({ env }: FilledPostgres, effort: Effort): Promise<number> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const process = new RigProcess({
    name: 'REST',
    cwd: cmsRoot,
    args: ['bench/lists/rest-process.ts', String(port)],
    env,
    healthUrl: `${origin}/api/access`,
  })
  await process.start()
  try {
    const { cookie } = await said(process)
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(origin + REST_LIST, { headers })
    const { docs } = (await answer.json()) as { docs?: unknown[] }
    if (docs?.length !== 24) throw new Error(`Payload answered ${answer.status} and no list of 24`)
    const rounds: number[] = []
    // Sixteen answers at once may take it more than a second.
    const patient = { ...effort, seconds: Math.max(effort.seconds, REST_SECONDS) }
    for (let round = 0; round < effort.rounds; round += 1) {
      rounds.push(await throughput(origin, () => REST_LIST, patient, headers))
    }
    return median(rounds)
  } finally {
    await process.kill()
  }
}

/** Its last words come a moment after it is well. */
async function said(process: RigProcess): Promise<{ cookie: string }> {
  for (;;) {
    const line = /^\{"cookie".*$/mu.exec(process.output())?.[0]
    if (line !== undefined) return JSON.parse(line) as { cookie: string }
    await delay(50)
  }
}

async function withBare(bytes: Buffer, work: (origin: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vitrine-bare-'))
  const file = path.join(folder, 'list.json')
  await writeFile(file, bytes)
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const args = ['bench/lists/bare-process.ts', file, String(port)]
  const process = new RigProcess({
    name: 'node:http',
    cwd: cmsRoot,
    args,
    env: {},
    healthUrl: origin,
  })
  try {
    await process.start()
    await work(origin)
  } finally {
    await process.kill()
    await rm(folder, { recursive: true, force: true })
  }
}
