import { expect, test, type Browser, type Page } from '@playwright/test'
import { adminDesk, type Desk, type Made, makeProduct, unique } from './desk.ts'
import { freePort, type OwnShop, startOwnShop } from './own-shop.ts'
import { type Relay, startRelay } from './relay.ts'
import { ready, WORDS } from './shop.ts'

test.describe.configure({ mode: 'default', timeout: 90_000 })

/** A stream that falls silent is given up after twelve seconds. */
const LIMIT_MS = 30_000

/** All of them show the teapot. */
const SEEN = (['en', 'th'] as const).flatMap((language) =>
  ['', '/categories/tableware', '/products/teapot', `/search?q=${WORDS[language].search}`].map(
    (path) => ({ path: `/${language}${path}`, title: WORDS[language].teapot }),
  ),
)
const UNSEEN = ['/en/categories/furniture', '/th/products/stoneware-mug', '/en/search?q=bowl']

test.describe('with the line to the store API cut', () => {
  test.describe.configure({ mode: 'serial' })
  let relay: Relay
  let shop: OwnShop
  let desk: Desk
  let made: Made

  test.beforeAll(async () => {
    desk = adminDesk()
    made = await makeProduct(desk, { title: unique('Shade') })
    relay = await startRelay(process.env['STORE_API_URL'] ?? 'http://localhost:4000')
    shop = await startOwnShop({ storeApiUrl: relay.url })
    for (const { path } of [...SEEN, { path: `/en/products/${made.slug}` }]) {
      expect((await fetch(`${shop.url}${path}`)).status, path).toBe(200)
    }
  })
  test.afterAll(async () => {
    await shop?.stop()
    await relay?.set('cut')
    if (made) await desk.ask('DELETE', `/products/${made.productId}`)
  })
  test.afterEach(async () => {
    await mend()
  })

  for (const [line, words] of [
    ['cut', 'nobody answers'],
    ['hangs', 'the API hangs'],
  ] as const) {
    test(`shows what it has seen and says so when ${words}`, async ({ browser }) => {
      const pictures = await picturesOf(browser, `${shop.url}/en/products/teapot`)
      expect(pictures.length).toBeGreaterThan(0)
      await relay.set(line)

      for (const { path, title } of SEEN) {
        const { status, text } = await read(path)
        expect(status, path).toBe(200)
        expect(text, path).toContain(title)
        // Results are made for each search, so the server knows what of; other pages are kept as
        // they were, and the browser says it.
        if (path.includes('/search')) expect(text, path).toContain('data-notice="snapshot"')
      }
      await saysItIsOffline(browser, `${shop.url}/en/products/teapot`)
      expect(await picturesOf(browser, `${shop.url}/en/products/teapot`)).toEqual(pictures)

      for (const path of UNSEEN) {
        const { status, text, headers } = await read(path)
        expect(status, path).toBe(503)
        expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0)
        expect(headers.get('cache-control'), path).toBe('no-store')
        expect(text, path).toContain('<h1>')
        expect(text, path).toContain('lang="th"')
      }
    })
  }

  test('shows new edits within seconds once the line is back', async () => {
    const title = unique('Shade again')
    await relay.set('cut')
    const { status } = await desk.ask('PATCH', `/products/${made.productId}`, {
      title,
      _status: 'published',
    })
    expect(status).toBe(200)
    expect((await read(`/en/products/${made.slug}`)).text).toContain(made.title)
    await mend()
    await expect
      .poll(async () => (await read(`/en/products/${made.slug}`)).text, { timeout: LIMIT_MS })
      .toContain(title)
  })

  test('tells whoever keeps a page open, and takes it back', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: shop.url })
    const page = await context.newPage()
    const notice = page.locator('[data-notice]')
    await page.goto('/en/products/teapot')
    await ready(page)
    await expect(notice).toHaveCount(0)

    await relay.set('cut')
    await expect(notice).toHaveAttribute('data-notice', 'offline', { timeout: LIMIT_MS })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.en.teapot)
    await page.reload()
    await expect(notice).toHaveAttribute('data-notice', 'offline')

    await page.goto(`/en/search?q=${WORDS.en.search}`)
    await expect(notice).toHaveAttribute('data-notice', 'snapshot')
    await relay.set('open')
    // The page is made anew by itself, and nothing is left to say.
    await expect(notice).toHaveCount(0, { timeout: LIMIT_MS })
    await context.close()
  })

  /** The line is whole again, and the shop has noticed. */
  async function mend(): Promise<void> {
    await relay.set('open')
    await expect
      .poll(async () => (await read(`/en/search?q=${WORDS.en.search}`)).text, { timeout: LIMIT_MS })
      .not.toContain('data-notice')
  }

  async function read(path: string) {
    const response = await fetch(`${shop.url}${path}`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
})

test('is away in a friendly way when it knows nothing yet, and opens by itself', async ({
  page,
}, testInfo) => {
  const relay = await startRelay(process.env['STORE_API_URL'] ?? 'http://localhost:4000')
  await relay.set('cut')
  const shop = await startOwnShop({ storeApiUrl: relay.url })
  try {
    for (const [path, words] of [
      ['/en', 'The shop is resting for a moment'],
      ['/th', 'ร้านขอพักสักครู่'],
    ] as const) {
      const response = await page.goto(`${shop.url}${path}`)
      expect(response?.status(), path).toBe(503)
      expect(Number(response?.headers()['retry-after']), path).toBeGreaterThan(0)
      await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
    }
    await page.screenshot({ path: testInfo.outputPath('away.png') })
    expect((await fetch(`${shop.url}/health/live`)).status).toBe(200)
    expect((await fetch(`${shop.url}/health/ready`)).status).toBe(503)

    await relay.set('open')
    // The page asks again by itself; it does not have to be told.
    await expect(page.getByRole('link', { name: WORDS.th.teapot }).first()).toBeVisible({
      timeout: LIMIT_MS,
    })
  } finally {
    await shop.stop()
    await relay.set('cut')
  }
})

test('is a whole shop on demo data, and says so', async ({ page }) => {
  const shop = await startOwnShop({
    storeApiUrl: `http://127.0.0.1:${await freePort()}`,
    mock: 'only',
  })
  try {
    for (const path of [
      '',
      '/categories/tableware',
      '/products/stoneware-mug',
      '/brands',
      '/brands/din-doi-kiln',
      '/search?q=tea',
      '/pages/about',
    ]) {
      for (const language of ['en', 'th']) {
        const response = await fetch(`${shop.url}/${language}${path}`)
        expect(response.status, path).toBe(200)
        expect(await response.text(), path).toContain('data-notice="mock"')
      }
    }
    expect((await fetch(`${shop.url}/en/products/no-such-thing`)).status).toBe(404)
    await page.goto(`${shop.url}/en/products/stoneware-mug`)
    await ready(page)
    await expect(page.locator('[data-notice="mock"]')).toBeVisible()
    await seenPictures(page)
  } finally {
    await shop.stop()
  }
})

/** The pictures of a page for somebody who comes for the first time: none is broken. */
async function picturesOf(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  const pictures = await seenPictures(page)
  await context.close()
  return pictures
}

/** Goes down the page, as far as pictures go, and waits for each. */
async function seenPictures(page: Page): Promise<string[]> {
  const seen: string[] = []
  for (const picture of await page.locator('main img').all()) {
    if (!(await picture.isVisible())) continue
    await picture.scrollIntoViewIfNeeded()
    const naturalWidth = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)
    await expect.poll(naturalWidth).toBeGreaterThan(0)
    seen.push(await picture.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname))
  }
  return seen
}

/** Somebody who comes now is told, although the page itself is as it was. */
async function saysItIsOffline(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await expect(page.locator('[data-notice]')).toHaveAttribute('data-notice', 'offline', {
    timeout: LIMIT_MS,
  })
  await context.close()
}
