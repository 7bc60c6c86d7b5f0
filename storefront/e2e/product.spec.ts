import { expect, test } from '@playwright/test'
import { ready } from './shop.ts'

const MUG = '/en/products/stoneware-mug'

test('shows the photograph, the price and the stock of the chosen colour', async ({ page }) => {
  await page.goto(MUG)
  await ready(page)
  const picture = page.locator('main section img').first()
  const stock = page.locator('[data-stock]')
  await page.locator('label', { has: page.getByRole('radio', { name: 'Celadon' }) }).click()
  const before = await picture.getAttribute('src')

  await page.locator('label', { has: page.getByRole('radio', { name: 'Indigo' }) }).click()
  await expect(page).toHaveURL(/\?variant=/u)
  await expect(picture).not.toHaveAttribute('src', before ?? '')
  await expect(picture).toHaveAttribute('alt', /indigo/iu)
  await expect(stock).toContainText(/\S/u)

  const address = page.url()
  await page.goto(address)
  await expect(page.getByRole('radio', { name: 'Indigo' })).toBeChecked()
  await expect(picture).toHaveAttribute('alt', /indigo/iu)
})

test('keeps a choice that was made before the scripts were there', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(MUG, { waitUntil: 'commit' })
  await page.locator('label', { has: page.getByRole('radio', { name: 'Indigo' }) }).click()
  release()
  await expect(page).toHaveURL(/\?variant=/u)
  await expect(page.locator('main section img').first()).toHaveAttribute('alt', /indigo/iu)
})

test('says of every colour whether it can be had', async ({ page }) => {
  await page.goto(MUG)
  await ready(page)
  const labels = page.locator('fieldset label')
  const states = new Set<string | null>()
  for (const label of await labels.all()) {
    await label.click()
    states.add(await page.locator('[data-stock]').getAttribute('data-stock'))
  }
  expect(states.size).toBeGreaterThan(1)
})

test('can be chosen with the keyboard', async ({ page }) => {
  await page.goto(MUG)
  await ready(page)
  await page.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?variant=/u)
})

test('tells search engines what it is', async ({ page }) => {
  await page.goto(MUG)
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = blocks.map((text) => JSON.parse(text))
  const product = data.find((block) => block['@type'] === 'Product')
  expect(product.offers[0]).toMatchObject({ '@type': 'Offer', priceCurrency: 'THB' })
  expect(data.some((block) => block['@type'] === 'BreadcrumbList')).toBe(true)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${MUG}$`, 'u'),
  )
  await expect(page.locator('link[hreflang="th"]')).toHaveAttribute(
    'href',
    /\/th\/products\/stoneware-mug$/u,
  )
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /^http/u)
})
