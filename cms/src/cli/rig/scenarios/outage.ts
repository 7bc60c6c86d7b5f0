import { setTimeout as delay } from 'node:timers/promises'
import { startEditing } from '../editing.ts'
import { getPage, warm } from '../pages.ts'
import type { Rig } from '../rig.ts'

const PAUSE_MS = 20
/** Each changed page is looked at this often: all of them together must not keep the shop busy. */
const LOOK_EVERY_MS = 100
/** How long a page may take to be right again before it counts as never. */
const PATIENCE_MS = 20_000

/** What shoppers got while the CMS and the store API were down, and after. */
export interface Outage {
  asked: number
  /** Every answer that was not a page. */
  refused: string[]
  /** How long after the store API's return each page that had changed was right, per replica. */
  rightAfterMs: number[]
}

/** Takes the admin and the store API away, edits meanwhile, and brings them back. */
export async function sufferOutage(
  rig: Rig,
  paths: string[],
  {
    lastsMs,
    edits,
    say = () => undefined,
  }: { lastsMs: number; edits: number; say?: (line: string) => void },
): Promise<Outage> {
  for (const url of rig.urls.shops) await warm(url, paths)
  const slugs = await slugsOf(rig)
  await Promise.all([rig.api.kill(), rig.admin.kill()])
  const over = new AbortController()
  const asking = Promise.all(rig.urls.shops.map((url) => askOn(url, paths, over.signal)))
  const [titles] = await Promise.all([editMeanwhile(rig, edits), tell(lastsMs, say)])
  rig.api.launch()
  const returnedAt = await rig.api.untilWell()
  const changed = [...titles].flatMap(([id, title]) =>
    rig.urls.shops.map((url) => rightAfter(url, `/en/products/${slugs.get(id)}`, title)),
  )
  const rightAt = await Promise.all(changed)
  over.abort()
  const answers = await asking
  await rig.admin.start()
  return {
    asked: answers.reduce((sum, { asked }) => sum + asked, 0),
    refused: answers.flatMap(({ refused }) => refused),
    rightAfterMs: rightAt.map((at) => Math.max(0, at - returnedAt)),
  }
}

async function tell(lastsMs: number, say: (line: string) => void): Promise<void> {
  const endsAt = Date.now() + lastsMs
  while (Date.now() < endsAt) {
    await delay(Math.min(60_000, endsAt - Date.now()))
    say(`${Math.max(0, Math.round((endsAt - Date.now()) / 1000))} s of the outage are left`)
  }
}

async function editMeanwhile(rig: Rig, edits: number): Promise<Map<number, string>> {
  const task = { edits, perSecond: 100, kinds: ['title' as const], prefix: 'In the dark' }
  const editing = await startEditing(rig.cmsEnv, task)
  try {
    return await editing.finished
  } finally {
    await editing.stop()
  }
}

async function askOn(shopUrl: string, paths: string[], signal: AbortSignal) {
  const refused: string[] = []
  let asked = 0
  while (!signal.aborted) {
    const path = paths[asked % paths.length] ?? '/en'
    const status = await getPage(shopUrl, path).then(
      (page) => page.status,
      (error: unknown) => String(error),
    )
    asked += 1
    if (status !== 200) refused.push(`${shopUrl}${path}: ${status}`)
    await delay(PAUSE_MS)
  }
  return { asked, refused }
}

async function rightAfter(shopUrl: string, path: string, title: string): Promise<number> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const { text } = await getPage(shopUrl, path)
    if (text.includes(title) && !text.includes('data-notice')) return Date.now()
    await delay(LOOK_EVERY_MS)
  }
  return Number.POSITIVE_INFINITY
}

async function slugsOf(rig: Rig): Promise<Map<number, string>> {
  const response = await fetch(`${rig.urls.api}/store/v1/products?limit=100`)
  const { items } = (await response.json()) as { items: { id: string; slug: string }[] }
  return new Map(items.map(({ id, slug }) => [Number(id), slug]))
}
