import { expect, test } from '@playwright/test'
import { ready } from './shop.ts'

test('a heart keeps a product on the wishlist of a guest', async ({ page }) => {
  await page.goto('/en/categories/tableware')
  await ready(page)
  const card = page.locator('article', { hasText: 'Celadon teapot' })
  await card.getByRole('button', { pressed: false }).click()
  await expect(card.getByRole('button', { pressed: true })).toBeVisible()

  await page.goto('/en/wishlist')
  const kept = page.locator('main article')
  await expect(kept).toHaveCount(1)
  await expect(kept).toContainText('Celadon teapot')

  // Taken off it stays in its place, so that a slip can be undone, until the page is left.
  await kept.getByRole('button', { pressed: true }).click()
  await expect(kept).toHaveCount(1)
  await page.reload()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
})

test('the account leads a stranger to sign-in, to come back afterwards', async ({ page }) => {
  await page.goto('/th/account/orders')
  await expect(page).toHaveURL(/\/th\/sign-in\?return=%2Fth%2Faccount%2Forders$/u)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u)
})

test('sign-in says what is missing, beside the fields and above them', async ({ page }) => {
  await page.goto('/en/sign-in')
  await ready(page)
  await page.getByLabel('Email').fill('nobody')
  await page.keyboard.press('Enter')
  const summary = page.locator('main [role=alert]')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(2)
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('Email')).toBeFocused()
  await expect(page.getByLabel('Email')).toHaveValue('nobody')
})

test('the token of a letter leaves the address bar at once', async ({ page }) => {
  const token = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/en/account/reset#${token}`)
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await expect(page).toHaveURL(/\/en\/account\/reset$/u)
  expect(asked.filter((url) => url.includes(token))).toEqual([])
})
