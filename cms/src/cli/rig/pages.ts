import { createHash } from 'node:crypto'
import pLimit from 'p-limit'

const AT_ONCE = 6
/**
 * What differs from one rendering to the next and shows nothing: nonces, revisions, hints of what to
 * load early (there when the part was ready in time), and the data of the router, which repeats the
 * markup in whatever order its parts were ready.
 */
const MARKS = [
  /<script\b(?![^>]*ld\+json)[^>]*>.*?<\/script>/gsu,
  /<link rel="preload"[^>]*>/gu,
  /nonce="[^"]*"/gu,
  /[a-z0-9-]+\.\d+\.\d+:\d+:[\d,]*/gu,
] as const

/** A page as somebody gets it. */
export interface GotPage {
  status: number
  text: string
}

/** Fetches one page, as a browser without cookies would. */
export async function getPage(shopUrl: string, path: string): Promise<GotPage> {
  const response = await fetch(`${shopUrl}${path}`, { redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

/** The addresses that the shop tells search engines, and some that people make themselves. */
export async function listPaths(shopUrl: string): Promise<string[]> {
  const { text } = await getPage(shopUrl, '/sitemap.xml')
  const locations = [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1] ?? '')
  const paths = locations.map((address) => new URL(address).pathname)
  if (paths.length < 20) throw new Error(`The sitemap names ${paths.length} pages`)
  const asked = [
    '/categories/tableware?sort=newest',
    '/categories/lighting?page=1',
    '/search?q=tea',
  ]
  return [
    ...new Set([...paths, ...['en', 'th'].flatMap((one) => asked.map((path) => `/${one}${path}`))]),
  ]
}

/** Fetches all of them, so that the replica keeps them; throws when one is not there. */
export async function warm(shopUrl: string, paths: string[]): Promise<void> {
  for (const [path, { status }] of await getPages(shopUrl, paths)) {
    if (status !== 200) throw new Error(`${shopUrl}${path}: ${status}`)
  }
}

/** Fetches pages, a few at once. */
export async function getPages(shopUrl: string, paths: string[]): Promise<Map<string, GotPage>> {
  const limit = pLimit(AT_ONCE)
  const pages = paths.map((path) =>
    limit(async () => [path, await getPage(shopUrl, path)] as const),
  )
  return new Map(await Promise.all(pages))
}

/** The paths whose checksums differ, each with the first place where they part. */
export function differences(got: Map<string, GotPage>, right: Map<string, GotPage>): string[] {
  return [...right].flatMap(([path, page]) => {
    const other = got.get(path)
    if (other !== undefined && checksum(other) === checksum(page)) return []
    return [
      `${path}: ${other?.status} ${firstDifference(plain(other?.text ?? ''), plain(page.text))}`,
    ]
  })
}

function checksum({ status, text }: GotPage): string {
  return createHash('sha256')
    .update(`${status}\n${plain(text)}`)
    .digest('hex')
}

function plain(text: string): string {
  const shown = MARKS.reduce((rest, mark) => rest.replaceAll(mark, ''), text)
  return shown.replace(/<head>(.*?)<\/head>/su, (_, head: string) => inOrder(head))
}

/** Next writes the parts of the head as they become ready; they mean the same in any order. */
function inOrder(head: string): string {
  return head
    .split(/(?=<(?:meta|link|title|style|script)\b)/u)
    .toSorted()
    .join('')
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  return `${around(one)} instead of ${around(other)}`
}
