import { expect, type Page, test } from '@playwright/test'
import { ready, WORDS } from './shop.ts'

/** Taps on this tab from the first page on, whatever they hit. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => {
      sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1))
    })
  })
  return () => page.evaluate(() => Number(sessionStorage.getItem('taps')))
}

const ways: [string, (page: Page) => Promise<void>][] = [
  [
    'by typing',
    async (page) => {
      await page.locator('[data-search]').click()
      await page.locator('#find').pressSequentially('กาน้ำ')
      await page.getByRole('option').filter({ hasText: WORDS.th.teapot }).first().click()
    },
  ],
  [
    'by looking',
    async (page) => {
      const main = page.locator('main')
      await main.locator('a[href="/th/categories/tableware"]').first().click()
      await expect(page).toHaveURL('/th/categories/tableware')
      await main.getByRole('link', { name: WORDS.th.teapot, exact: true }).click()
    },
  ],
]
for (const [how, find] of ways) {
  test(`a teapot is two taps from the front page in Thai, ${how}`, async ({ page }) => {
    const taps = await countTaps(page)
    await page.goto('/th')
    await ready(page)
    await find(page)
    await expect(page.getByRole('heading', { level: 1, name: WORDS.th.teapot })).toBeVisible()
    expect(await taps()).toBe(2)
  })
}
