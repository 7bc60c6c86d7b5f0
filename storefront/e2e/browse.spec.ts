import { expect, test } from '@playwright/test'
import { type Language, openMenu, ready, switches, WORDS } from './shop.ts'

for (const language of ['en', 'th'] as const satisfies Language[]) {
  const words = WORDS[language]

  test(`goes from the front page to a category to a product in ${language}`, async ({ page }) => {
    await page.goto(`/${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await ready(page)
    await openMenu(page)
    await page.getByRole('link', { name: words.tableware, exact: true }).first().click()
    await expect(page).toHaveURL(`/${language}/categories/tableware`)
    await expect(page.getByRole('heading', { level: 1, name: words.tableware })).toBeVisible()

    await page.locator('main').getByRole('link', { name: words.teapot, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/products/teapot`, 'u'))
    await expect(page.getByRole('heading', { level: 1, name: words.teapot })).toBeVisible()
    await expect(page.locator('[data-stock]')).toContainText(/\S/u)
    await expect(page.locator('main')).toContainText('฿3,200')
    await expect(page.locator('main img').first()).toHaveJSProperty('complete', true)
  })

  test(`finds "${words.search}" in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/search`)
    await page.locator('#q').fill(words.search)
    await page.locator('#q').press('Enter')
    await expect(page).toHaveURL(/\?q=/u)
    await expect(page.getByText(words.results).first()).toBeVisible()
    await expect(
      page.locator('main').getByRole('link', { name: words.teapot, exact: true }),
    ).toBeVisible()
  })
}

test('keeps the page when the language changes', async ({ page }) => {
  await page.goto('/en/products/teapot')
  await ready(page)
  await (await switches(page)).getByRole('link', { name: 'ไทย' }).click()
  await expect(page).toHaveURL('/th/products/teapot')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.th.teapot)
  await page.goto('/')
  await expect(page).toHaveURL('/th')
})

test('changes every price with the currency and comes back to the same page', async ({ page }) => {
  await page.goto('/en/categories/tableware?sort=price_asc')
  await expect(page.locator('main')).toContainText('฿')
  await ready(page)
  await (await switches(page)).getByRole('button', { name: 'Show prices in USD' }).click()
  await expect(page).toHaveURL('/en/categories/tableware?sort=price_asc')
  await expect(page.locator('main')).toContainText('US$')
  await expect(page.locator('main')).not.toContainText('฿')
})

test('sorts and narrows a category, and the address says so', async ({ page }) => {
  await page.goto('/en/categories/tableware')
  await ready(page)
  await page.getByLabel('Sort by').selectOption('price_desc')
  await expect(page).toHaveURL('/en/categories/tableware?sort=price_desc')
  await expect(page.locator('main article').first()).toContainText(WORDS.en.teapot)
  const button = page.locator('[data-filter-button]')
  if (await button.isVisible()) await button.click()
  await page.locator('#filters [data-facet="brand"]').getByRole('link').first().click()
  await expect(page).toHaveURL(/\?brand=[\w-]+&sort=price_desc$/u)
  await expect(page.getByLabel('Sort by')).toHaveValue('price_desc')
})

test('helps when nothing is found', async ({ page }) => {
  await page.goto('/en/search?q=xyzzy')
  await expect(page.getByRole('heading', { name: 'Nothing found for “xyzzy”' })).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: /^Lighting/u })).toBeVisible()
})

test('reaches a product in two taps from the front page', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page
    .locator('main')
    .getByRole('link', { name: WORDS.en.teapot, exact: true })
    .first()
    .click()
  await expect(page).toHaveURL('/en/products/teapot')
})
