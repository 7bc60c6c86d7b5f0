import { expect, test, type Page } from '@playwright/test'
import {
  adminDesk,
  adminUrl,
  type Desk,
  firstAdmin,
  type Made,
  makeProduct,
  openDesk,
  signIn,
  signInByHand,
  unique,
} from './desk.ts'
import { ready } from './shop.ts'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

/** How often a product page asks for its stock, and a little more. */
const A_POLL_MS = 31_000

const word = unique('lantern')
let desk: Desk
let made: Made

test.beforeAll(async () => {
  desk = adminDesk()
  made = await makeProduct(desk, { title: `Paper ${word}`, onHand: 9 })
})
test.afterAll(async () => {
  if (made) await desk.ask('DELETE', `/products/${made.productId}`)
})

test('signs in, sees the shelves at a glance, and changes the panel to Thai', async ({ page }) => {
  await page.goto(`${adminUrl}/admin`)
  await expect(page).toHaveURL(/\/admin\/login/u)
  await expect(page.getByRole('button', { name: 'Login' })).toBeVisible()
  await signInByHand(page, firstAdmin)

  await openDesk(page, desk, `/collections/products?search=${word}`)
  const row = page.locator('tbody tr', { hasText: word })
  await expect(row).toHaveCount(1)
  for (const words of ['฿123.45', '9 in stock', 'Published', 'Lighting']) {
    await expect(row).toContainText(words)
  }
  await expect
    .poll(() => row.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)

  await openDesk(page, desk, '/account')
  const language = page.locator('.payload-settings__language')
  await language.getByRole('combobox').click()
  await page.getByText('ไทย', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
  await openDesk(page, desk, '/collections/products')
  await expect(page.getByRole('heading', { level: 1, name: 'สินค้า' })).toBeVisible()
})

test('keeps a draft at the desk and shows what is published', async ({ page, request }) => {
  const draft = `Silk ${word}`
  await openDesk(page, desk, `/collections/products/${made.productId}`)
  await page.getByLabel('Title').first().fill(draft)
  await expect(page.locator('.doc-controls')).toContainText('Changed')
  await expect
    .poll(
      async () => (await desk.ask('GET', `/products/${made.productId}?draft=true`)).body['title'],
    )
    .toBe(draft)
  for (const path of placesOf(made.slug)) {
    const html = await (await request.get(path)).text()
    expect(html, path).toContain(made.title)
    expect(html, path).not.toContain(draft)
  }

  await publish(page)
  for (const path of placesOf(made.slug)) {
    await expect
      .poll(async () => (await request.get(path)).text(), { message: path })
      .toContain(draft)
    expect(await (await request.get(path)).text(), path).not.toContain(made.title)
  }
})

test('leads the former address of a product to the new one', async ({ page, request }) => {
  const slug = unique('moved')
  await openDesk(page, desk, `/collections/products/${made.productId}`)
  await page.getByLabel('Address in the shop').fill(slug)
  await publish(page)
  await expect.poll(async () => (await request.get(`/en/products/${slug}`)).status()).toBe(200)
  for (const language of ['en', 'th']) {
    const former = await request.get(`/${language}/products/${made.slug}`, { maxRedirects: 0 })
    expect(former.status()).toBe(308)
    expect(former.headers()['location']).toMatch(new RegExp(`/${language}/products/${slug}$`, 'u'))
  }
  made = { ...made, slug }
})

test('counts stock while a shopper looks at it', async ({ page, browser, baseURL }) => {
  const shopper = await browser.newContext({ baseURL: baseURL ?? '' })
  await shopper.clock.install()
  const window = await shopper.newPage()
  await window.goto(`/en/products/${made.slug}`)
  await ready(window)
  const shown = window.locator('[data-stock]')
  await expect(shown).toHaveText('In stock')
  await window.evaluate(() => Object.assign(globalThis, { isSamePage: true }))

  await openDesk(page, desk, `/collections/variants/${made.variantId}`)
  await takeAway(page, { pieces: '7', reason: 'Damaged or lost', note: 'fell off the shelf' })
  const stock = page.getByRole('region', { name: 'Stock' })
  await expect(stock.getByRole('row', { name: /fell off the shelf/u })).toContainText(
    /−7\s*2\s*Damaged or lost\s*Admin/u,
  )
  await expect(stock.locator('dd').first()).toHaveText('2')

  await expect(async () => {
    await shopper.clock.fastForward(A_POLL_MS)
    await expect(shown).toHaveText('Only 2 left', { timeout: 2000 })
  }).toPass()
  expect(await window.evaluate(() => Reflect.get(globalThis, 'isSamePage'))).toBe(true)
  await shopper.close()
})

test('lets support adjust stock and change nothing else', async ({ page }) => {
  const member = { email: `${unique('support')}@example.test`, password: unique('a pass phrase') }
  const hired = await desk.ask('POST', '/users', { ...member, name: 'Sai', role: 'support' })
  expect(hired.status, JSON.stringify(hired.body)).toBe(201)
  try {
    await signInByHand(page, member)
    await page.goto(`${adminUrl}/admin/collections/products/${made.productId}`)
    await expect(page.getByLabel('Title').first()).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
    await page.goto(`${adminUrl}/admin/collections/variants/${made.variantId}`)
    await takeAway(page, { pieces: '1', reason: 'Correction', note: 'support counted' })
    const stock = page.getByRole('region', { name: 'Stock' })
    await expect(stock.getByRole('row', { name: /support counted/u })).toContainText('Sai')

    const support = await signIn(member)
    const refused = [
      await support.ask('PATCH', `/products/${made.productId}`, { title: 'Mine' }),
      await support.ask('PATCH', `/variants/${made.variantId}`, { prices: { THB: { amount: 1 } } }),
      await support.ask('DELETE', `/products/${made.productId}`),
      await support.ask('POST', '/products', { title: 'Mine' }),
      await support.ask('PATCH', `/users/${hired.body.doc?.id}`, { role: 'nobody' }),
    ]
    expect(refused.slice(0, 4).map(({ status }) => status)).toEqual([403, 403, 403, 403])
    const self = await support.ask('GET', `/users/${hired.body.doc?.id}`)
    expect(self.body['role']).toBe('support')
  } finally {
    await desk.ask('DELETE', `/users/${hired.body.doc?.id}`)
  }
})

test('takes back what is unpublished', async ({ request }) => {
  const { status } = await desk.ask('PATCH', `/products/${made.productId}`, { _status: 'draft' })
  expect(status).toBe(200)
  await expect.poll(async () => (await request.get(`/en/products/${made.slug}`)).status()).toBe(404)
  const found = await (await request.get(`/en/search?q=${word}`)).text()
  expect(found).not.toContain(`Silk ${word}`)
})

/** Where a shopper meets a product: its page, its category, the search; in both languages. */
function placesOf(slug: string): string[] {
  return ['en', 'th'].flatMap((language) => [
    `/${language}/products/${slug}`,
    `/${language}/categories/lighting?sort=newest`,
    `/${language}/search?q=${word}`,
  ])
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.locator('.doc-controls')).toContainText('Published')
}

interface TakeAway {
  pieces: string
  reason: string
  note: string
}

async function takeAway(page: Page, { pieces, reason, note }: TakeAway): Promise<void> {
  const stock = page.getByRole('region', { name: 'Stock' })
  await stock.getByRole('radio', { name: 'Take away' }).click()
  await stock.getByLabel('Pieces').fill(pieces)
  await stock.getByLabel('Reason').selectOption({ label: reason })
  await stock.getByLabel('Note').fill(note)
  await stock.getByRole('button', { name: 'Adjust stock' }).click()
}
