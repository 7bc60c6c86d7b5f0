import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openMenu, ready } from './shop.ts'

const PAGES = {
  'front page': '',
  category: '/categories/tableware',
  product: '/products/stoneware-mug',
  makers: '/brands',
  maker: '/brands/din-doi-kiln',
  search: '/search',
  'search results': '/search?q=tea',
  'no results': '/search?q=xyzzy',
  'content page': '/pages/about',
  'missing page': '/no/such/page',
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  'new password': '/account/reset',
  wishlist: '/wishlist',
}

for (const language of ['en', 'th']) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} in ${language} has no accessibility violations`, async ({ page }) => {
      await page.goto(`/${language}${path}`)
      await ready(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
    })
  }
}

test('the open menu has no accessibility violations', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await openMenu(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('never leaves the focus behind a sheet', async ({ page }) => {
  await page.goto('/en/categories/tableware')
  await ready(page)
  await page.locator('[data-search]').click()
  await expect(page.locator('#find')).toBeFocused()
  const sheet = page.locator('#search-sheet')
  await page.keyboard.press('Tab')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(sheet).toBeHidden()

  const facets = page.locator('#filters')
  const button = page.locator('[data-filter-button]')
  if (!(await button.isVisible())) return
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(facets.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(facets).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(facets).toBeVisible()
  await facets.getByRole('button').last().focus()
  await page.keyboard.press('Tab')
  await expect(facets).toBeHidden()
})
