import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInAtDesk, type Desk, type SavedDoc } from './desk.ts'
import { eventually } from './eventually.ts'
import { startVisitors, type OpenPage, type Visitors } from './open-pages.ts'
import { listPaths, warm } from './pages.ts'
import { withRig, type Rig } from './rig.ts'
import { killInTheMiddle, sleepThroughChanges } from './scenarios/converge.ts'
import { askEverywhere, countOf, draftEverywhere, listenTo } from './scenarios/leaks.ts'
import { sufferOutage } from './scenarios/outage.ts'
import { scheduleAhead } from './scenarios/schedule.ts'

const MINUTE_MS = 60_000
const SEEN_WITHIN_MS = 5000

let rig: Rig
let desk: Desk
let paths: string[]
let visitors: Visitors
const over = Promise.withResolvers<void>()
let closed: Promise<void>

// Whoever interrupts the tests leaves no shop behind.
process.once('SIGTERM', () => process.exit(143))

beforeAll(async () => {
  const open = Promise.withResolvers<Rig>()
  closed = withRig((made) => {
    open.resolve(made)
    return over.promise
  })
  closed.catch(open.reject)
  rig = await open.promise
  desk = await signInAtDesk(rig.urls.admin, rig.staff)
  paths = await listPaths(rig.urls.shops[0] ?? '')
  visitors = await startVisitors()
  for (const url of rig.urls.shops) await warm(url, paths)
})
afterAll(async () => {
  await visitors?.close()
  over.resolve()
  await closed
})

test('open pages on both replicas show what an editor changes, and what is taken down', async () => {
  const cup = await theOnly('products', 'celadon-cup')
  const [variant] = await desk.list('variants', `where[product][equals]=${cup.id}`)
  const [picture] = cup['gallery'] as number[]
  const open = await openOnBoth('/en/products/celadon-cup')
  const edits: [string, () => Promise<unknown>][] = [
    ['A cup with a new name', () => publish(cup, { title: 'A cup with a new name' })],
    ['4,321.09', () => price(variant, 432_109)],
    ['Only 2 left', () => desk.setStock(variant?.id ?? 0, 2)],
    ['A hand around it', () => desk.change('media', picture ?? 0, { alt: 'A hand around it' })],
  ]
  const other = (await desk.list('media')).find(({ id }) => id !== picture)
  edits.push([String(other?.['alt']), () => publish(cup, { gallery: [other?.id] })])
  edits.push(['no longer available', () => desk.change('products', cup.id, { _status: 'draft' })])
  for (const [text, save] of edits) expect(await missedBy(open, text, save), text).toEqual([])
  await publish(cup, { gallery: cup['gallery'] })
  for (const { close } of open) await close()
})

test('a search, and a list with four filters, show what changes on them while they are open', async () => {
  const vase = await theOnly('products', 'vase-faceted')
  const [variant] = await desk.list('variants', `where[product][equals]=${vase.id}`)
  const filters = 'brand=din-doi-kiln&with-material=stoneware&price=thb-1-90000&stock=in'
  const open = [
    ...(await openOnBoth('/en/search?q=vase')),
    ...(await openOnBoth(`/en/categories/vases?${filters}`)),
  ]
  const edits: [string, () => Promise<unknown>][] = [
    ['A vase with new facets', () => publish(vase, { title: 'A vase with new facets' })],
    ['2,345.67', () => price(variant, 234_567)],
    ['A vase with old facets', () => publish(vase, { title: 'A vase with old facets' })],
  ]
  for (const [text, save] of edits) expect(await missedBy(open, text, save), text).toEqual([])
  for (const { close } of open) await close()
})

test('what is to be published at a set second is on open pages within two', async () => {
  const vase = await theOnly('products', 'vase-moon')
  const open = await openOnBoth('/en/products/vase-moon')
  await desk.change(
    'products',
    vase.id,
    { title: 'At the full moon', _status: 'draft' },
    'draft=true',
  )
  const sights = open.map((page) => page.sees({ text: 'At the full moon', is: 'there' }))
  const at = await scheduleAhead(rig, vase.id, 'publish')
  for (const seenAt of await Promise.all(sights)) {
    expect(seenAt).toBeGreaterThanOrEqual(at)
    expect(seenAt - at).toBeLessThan(2000)
  }
  for (const { close } of open) await close()
})

test('a draft is in no page, list, count, search, stream or cache, and all show it once it is public', async () => {
  const word = 'xyloquartz'
  const streams = [
    listenTo(`${rig.urls.api}/store/v1/events`),
    ...rig.urls.shops.map((url) => listenTo(`${url}/api/live?page=/en/products/celadon-cup`)),
  ]
  const total = await countOf(rig, 'limit=1')
  const secret = await draftEverywhere(desk, word)
  const answers = await askEverywhere(rig, secret)
  expect([...answers].filter(([, text]) => text.toLowerCase().includes(word))).toEqual([])
  expect(answers.get('search')).toBe('0')
  expect(answers.get('tag')).toBe('0')
  expect([...answers].filter(([name]) => /\b(?:slug|page)$/u.test(name)).map(([, s]) => s)).toEqual(
    Array.from({ length: 6 }, () => '404'),
  )
  expect(await countOf(rig, 'limit=1')).toBe(total)
  for (const { heard } of streams) {
    expect(heard()).toMatch(/^200 /u)
    expect(heard()).not.toMatch(new RegExp(`${word}|product:${secret.hidden.product}\\b`, 'iu'))
  }

  await desk.change('products', secret.hidden.product, { _status: 'published' })
  await eventually('the stream names it', SEEN_WITHIN_MS, async () =>
    streams[0]?.heard().includes(`product:${secret.hidden.product}`) ? true : null,
  )
  await eventually('pages and lists show it', SEEN_WITHIN_MS, async () => {
    const now = await askEverywhere(rig, secret)
    const knowing = [...now].filter(([, text]) => text.toLowerCase().includes(word))
    return knowing.length >= 6 && now.get('search') === '1' ? true : null
  })
  await desk.remove('products', secret.hidden.product)
  await desk.remove('pages', secret.hidden.page)
  for (const { stop } of streams) stop()
})

test('pages stand while the CMS and the store API are down, and are right soon after', async () => {
  const lastsMs = Number(process.env.OUTAGE_MINUTES ?? 0.2) * MINUTE_MS
  const outage = await sufferOutage(rig, paths, { lastsMs, edits: 10 })
  expect(outage.refused).toEqual([])
  expect(outage.asked).toBeGreaterThan(100)
  expect(Math.max(...outage.rightAfterMs)).toBeLessThan(2000)
})

test('a replica that was off during 1,000 changes is right ten seconds after its start', async () => {
  expect(await sleepThroughChanges(rig, paths)).toEqual({
    stale: [[], []],
    lost: [],
    edits: 1000,
  })
})

test('nothing is stale or lost after the API, a replica and Postgres were killed among 1,000 edits', async () => {
  expect(await killInTheMiddle(rig, paths)).toEqual({ stale: [[], []], lost: [], edits: 1000 })
})

const publish = ({ id }: SavedDoc, data: object): Promise<unknown> =>
  desk.change('products', id, { ...data, _status: 'published' }, 'locale=en')

const price = (variant: SavedDoc | undefined, amount: number): Promise<unknown> =>
  desk.change('variants', variant?.id ?? 0, { prices: { THB: { amount, compareAt: null } } })

async function theOnly(collection: string, slug: string): Promise<SavedDoc> {
  const [found] = await desk.list(collection, `where[slug][equals]=${slug}`)
  if (found === undefined) throw new Error(`The demo shop has no ${slug}`)
  return found
}

async function openOnBoth(path: string): Promise<OpenPage[]> {
  const open: OpenPage[] = []
  for (const url of rig.urls.shops) open.push(await visitors.open(url, path))
  return open
}

/** Saves, and answers which of the pages, that nobody touched since they were opened, miss it. */
async function missedBy(open: OpenPage[], text: string, save: () => Promise<unknown>) {
  const sights = open.map((page) => page.sees({ text, is: 'there' }))
  await save()
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), SEEN_WITHIN_MS))
  const seen = await Promise.all(sights.map((sight) => Promise.race([sight, late])))
  return open.filter((_, index) => seen[index] === null).map(({ name }) => name)
}
