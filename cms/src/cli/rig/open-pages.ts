import { createRequire } from 'node:module'
import path from 'node:path'
import { findChromium } from '../suites/chromium.ts'
import { storefrontRoot } from '../settings.ts'
import { installWatcher, type Sight, type Watched } from './watch-in-page.ts'

/** What this code needs of Playwright, which belongs to the shop's package. */
export interface BrowserPage {
  goto: (url: string) => Promise<{ status: () => number } | null>
  evaluate: <Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>
  waitForFunction: (work: () => boolean) => Promise<unknown>
  title: () => Promise<string>
  close: () => Promise<void>
}
interface BrowserContext {
  newPage: () => Promise<BrowserPage>
  addInitScript: (script: () => void) => Promise<void>
  exposeFunction: (name: string, work: (sight: Sight) => void) => Promise<void>
}
interface Browser {
  newContext: (options: object) => Promise<BrowserContext>
  close: () => Promise<void>
}
interface Playwright {
  chromium: { launch: (options: object) => Promise<Browser> }
}

/** A page that somebody has open. */
export interface OpenPage {
  /** `shop-2 /en/products/teapot`. */
  name: string
  path: string
  page: BrowserPage
  /** Resolves with the moment (`Date.now()` in the page) at which the page came to show this. */
  sees: (watched: Watched) => Promise<number>
  close: () => Promise<void>
}

/** Opens pages in one Chromium, as many visitors as there are shops. */
export interface Visitors {
  open: (shopUrl: string, path: string) => Promise<OpenPage>
  close: () => Promise<void>
}

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-extensions', '--mute-audio']
const VIEWPORT = { width: 1280, height: 800 }

/** Starts Chromium; throws when there is none. */
export async function startVisitors(): Promise<Visitors> {
  const found = await findChromium()
  if ('reason' in found) throw new Error(found.reason)
  const requireFromShop = createRequire(path.join(storefrontRoot, 'package.json'))
  const { chromium } = requireFromShop('@playwright/test') as Playwright
  const browser = await chromium.launch({ executablePath: found.path, args: ARGUMENTS })
  const visitors = new Map<string, Promise<Visitor>>()
  const visitorOf = (shopUrl: string): Promise<Visitor> => {
    const visitor = visitors.get(shopUrl) ?? arrive(browser)
    visitors.set(shopUrl, visitor)
    return visitor
  }
  return {
    open: async (shopUrl, address) => openPage(await visitorOf(shopUrl), shopUrl, address),
    close: () => browser.close(),
  }
}

/** One person with several tabs: they share cookies and one stream of changes. */
interface Visitor {
  context: BrowserContext
  sights: Map<string, (at: number) => void>
}

async function arrive(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const sights: Visitor['sights'] = new Map()
  await context.exposeFunction('reportSight', ({ key, at }) => sights.get(key)?.(at))
  await context.addInitScript(installWatcher)
  return { context, sights }
}

let watches = 0

async function openPage(visitor: Visitor, shopUrl: string, address: string): Promise<OpenPage> {
  const page = await visitor.context.newPage()
  const response = await page.goto(`${shopUrl}${address}`)
  if (response?.status() !== 200) throw new Error(`${address}: ${response?.status()}`)
  return {
    name: `${new URL(shopUrl).port} ${address}`,
    path: address,
    page,
    sees: async (watched) => {
      watches += 1
      const key = String(watches)
      const seen = Promise.withResolvers<number>()
      visitor.sights.set(key, seen.resolve)
      await page.evaluate(([watch, id]) => Reflect.get(globalThis, 'watchFor')(watch, id) as void, [
        watched,
        key,
      ] as const)
      return seen.promise.finally(() => visitor.sights.delete(key))
    },
    close: () => page.close(),
  }
}
