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
