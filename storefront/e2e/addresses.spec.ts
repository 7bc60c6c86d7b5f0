import { expect, test } from '@playwright/test'

test('answers 404 in the language of the address, with ways to go on', async ({ page }) => {
  for (const [path, heading] of [
    ['/en/products/no-such-thing', 'This page is not on our shelves'],
    ['/en/no/such/page', 'This page is not on our shelves'],
    ['/th/categories/no-such-thing', 'ไม่พบหน้านี้บนชั้นของเรา'],
    ['/th/pages/no-such-thing', 'ไม่พบหน้านี้บนชั้นของเรา'],
  ] as const) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('#q')).toBeVisible()
  }
})

test('leads addresses without a language, or with another writing, to the right one', async ({
  page,
}) => {
  await page.goto('/products/teapot')
  await expect(page).toHaveURL('/en/products/teapot')
  await page.goto('/en/THB/products/teapot')
  await expect(page).toHaveURL('/en/products/teapot')
  await page.goto('/en/pages/home')
  await expect(page).toHaveURL('/en')
})

test('lists its pages for search engines in both languages', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain('/en/products/teapot</loc>')
  expect(sitemap).toContain('/th/products/teapot</loc>')
  expect(sitemap).toContain('hreflang="th"')
  expect(await (await request.get('/robots.txt')).text()).toContain('sitemap.xml')
  expect((await request.get('/manifest.webmanifest')).ok()).toBe(true)
  expect((await request.get('/icon.svg')).ok()).toBe(true)
})

test('never leads out of the shop after the currency was changed', async ({ request }) => {
  const response = await request.post('/api/currency', {
    form: { currency: 'USD', returnTo: '//evil.example/x' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(303)
  expect(response.headers()['location']).toBe('/')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('still shows, sorts and switches', async ({ page }) => {
    await page.goto('/en/categories/tableware?sort=price_desc&stock=in')
    await expect(page.locator('main article').first()).toContainText('Celadon teapot')
    await page.goto('/en/products/stoneware-mug')
    await expect(page.locator('[data-stock]')).toContainText(/\S/u)
    await page.locator('noscript a, main ul a', { hasText: 'Indigo' }).first().click()
    await expect(page).toHaveURL(/\?variant=/u)
  })
})
