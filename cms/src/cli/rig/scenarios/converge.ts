import { setTimeout as delay } from 'node:timers/promises'
import { startEditing } from '../editing.ts'
import { differences, getPages, type GotPage, warm } from '../pages.ts'
import type { Rig } from '../rig.ts'

/** How long replicas have after the last process is well again. */
export const RECOVERY_MS = 10_000
const EDITS = 1000
/** As fast as the machine saves. */
const PER_SECOND = 100
const POSTGRES_AWAY_MS = 500

/** What the replicas showed in the end, compared with a shop that knows the database alone. */
export interface Converged {
  /** Per replica: the pages that differ, and where. */
  stale: string[][]
  /** Confirmed titles that no page shows. */
  lost: string[]
  edits: number
}

/** 1,000 titles and prices, while the API, a replica and Postgres are killed in the middle. */
export async function killInTheMiddle(rig: Rig, paths: string[]): Promise<Converged> {
  const [first, second] = rig.shops
  const [, secondUrl = ''] = rig.urls.shops
  if (first === undefined || second === undefined) throw new Error('Two replicas are needed')
  const editing = await startEditing(rig.cmsEnv, {
    edits: EDITS,
    perSecond: PER_SECOND,
    kinds: ['title', 'price'],
    prefix: 'Through the storm',
  })
  try {
    await editing.reached(EDITS * 0.2)
    await rig.api.kill()
    await editing.reached(EDITS * 0.3)
    await rig.api.start()
    await editing.reached(EDITS * 0.45)
    await second.kill()
    await second.start()
    await warm(secondUrl, paths)
    await editing.reached(EDITS * 0.7)
    rig.postgres.kill()
    await delay(POSTGRES_AWAY_MS)
    await rig.postgres.start()
    const titles = await editing.finished
    await delay(RECOVERY_MS)
    return await compare(rig, paths, { titles, edits: editing.count() })
  } finally {
    await editing.stop()
  }
}

/** One replica is off while 1,000 things change, most of them stock. */
export async function sleepThroughChanges(rig: Rig, paths: string[]): Promise<Converged> {
  const second = rig.shops[1]
  if (second === undefined) throw new Error('Two replicas are needed')
  await second.kill('SIGTERM')
  const editing = await startEditing(rig.cmsEnv, {
    edits: EDITS,
    perSecond: 1000,
    kinds: ['title', 'stock', 'stock', 'price', 'stock', 'stock', 'stock', 'stock'],
    prefix: 'While it slept',
  })
  try {
    const titles = await editing.finished
    await second.start()
    await delay(RECOVERY_MS)
    return await compare(rig, paths, { titles, edits: editing.count() })
  } finally {
    await editing.stop()
  }
}

async function compare(
  rig: Rig,
  paths: string[],
  { titles, edits }: { titles: Map<number, string>; edits: number },
): Promise<Converged> {
  const kept = await Promise.all(rig.urls.shops.map((url) => getPages(url, paths)))
  const fresh = await rig.startFresh()
  try {
    const right = await getPages(fresh.shopUrl, paths)
    return {
      stale: kept.map((pages) => differences(pages, right)),
      lost: [...titles.values()].filter((title) => !isShown(right, title)),
      edits,
    }
  } finally {
    await fresh.stop()
  }
}

function isShown(pages: Map<string, GotPage>, text: string): boolean {
  return [...pages.values()].some((page) => page.text.includes(`>${text}<`))
}
