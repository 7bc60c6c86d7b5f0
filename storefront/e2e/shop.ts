import { expect, type Page } from '@playwright/test'

/** The words of the demo shop that the journeys look for. */
export const WORDS = {
  en: { tableware: 'Tableware', teapot: 'Celadon teapot', search: 'teapot', results: /result/u },
  th: { tableware: 'เครื่องโต๊ะอาหาร', teapot: 'กาน้ำชาศิลาดล', search: 'กาน้ำชา', results: /พบ/u },
} as const
export type Language = keyof typeof WORDS

/** Opens the menu where it is folded away. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.locator('button[popovertarget="menu-sheet"]').first()
  if (!(await button.isVisible())) return
  await button.click()
  await expect(page.locator('#menu-sheet')).toBeVisible()
}

/** The part of the page where languages and currencies are chosen at this width. */
export async function switches(page: Page) {
  await openMenu(page)
  const sheet = page.locator('#menu-sheet')
  return (await sheet.isVisible()) ? sheet : page.locator('header')
}

/** Waits until the page answers to clicks: React has taken the markup over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('header') ?? {}).some((key) => key.startsWith('__react')),
  )
}
