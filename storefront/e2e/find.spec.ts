import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { ready, WORDS } from './shop.ts'

/** What the header's sheet is searched with. */
const box = (page: Page) => page.locator('#find')
const options = (page: Page) => page.locator('#find-list').getByRole('option')
const cards = (page: Page) => page.locator('main [data-product]')
/** Where the facets are: beside the list or in the drawer. */
const facets = (page: Page) => page.locator('#filters')
const chips = (page: Page) => page.locator('[data-chips] li')

const NOTHING = { en: /^Nothing found for/u, th: /^ไม่พบ/u }

async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search]').click()
  await expect(box(page)).toBeFocused()
}

async function openFacets(page: Page): Promise<void> {
  const button = page.locator('[data-filter-button]')
  if (await button.isVisible()) await button.click()
  await expect(facets(page)).toBeVisible()
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** The values of a facet, unfolded. */
async function valuesOf(page: Page, name: string) {
  const facet = facets(page).locator(`[data-facet="${name}"]`)
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click()
  return facet.locator('li a')
}

/** The number beside a value: what choosing it leaves. */
async function countOf(value: Locator): Promise<number> {
  return Number(await value.locator('[aria-hidden="true"]').last().innerText())
}

for (const [typed, language] of [
  ['กาน้ำ', 'th'],
  ['กานำชา', 'th'],
  ['teapt', 'en'],
] as const) {
  test(`finds a teapot for “${typed}” with one tap after typing`, async ({ page }) => {
    await page.goto(`/${language}`)
    await ready(page)
    await openSearch(page)
    await box(page).pressSequentially(typed)
    await options(page).filter({ hasText: WORDS[language].teapot }).first().click()
    await expect(page).toHaveURL(new RegExp(`/${language}/products/teapot$`, 'u'))
    await expect(page.locator('#search-sheet')).toBeHidden()
  })
}

test('is searched with the keyboard alone', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('[data-search]').focus()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('tea')
  await expect(options(page).first()).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('[data-announcer]')).toContainText(/suggestion/u)

  await page.keyboard.press('ArrowDown')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'find-list-0')
  await page.keyboard.press('End')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('tea')
  await expect(box(page)).toBeFocused()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=tea$/u)
  await expect(page.locator('#q')).toHaveValue('tea')
})

test('says what it looked for instead of a misspelt word', async ({ page }) => {
  await page.goto('/en/search?q=taepot')
  await expect(page.locator('[data-search-note]')).toContainText('Showing results for “teapot”')
  await expect(page.locator('#q')).toHaveValue('taepot')
  await expect(cards(page).first()).toContainText(WORDS.en.teapot)
})

for (const [language, typed, meant, instead, similar] of [
  ['en', 'taepot', 'teapot', 'Search instead for “taepot”', 'Include similar words'],
  ['th', 'กะจก', 'กระจก', 'ค้นหา “กะจก” ตามที่พิมพ์', 'ค้นหาคำใกล้เคียงด้วย'],
] as const) {
  test(`searches for “${typed}” itself when told to, and back`, async ({ page }) => {
    const asked = new URLSearchParams({ q: typed }).toString()
    const note = page.locator('[data-search-note]')
    const nothing = page.getByRole('heading', { level: 2, name: NOTHING[language] })
    await page.goto(`/${language}/search?${asked}`)
    await ready(page)
    await expect(note).toContainText(`“${meant}”`)
    await expect(cards(page).first()).toContainText(new RegExp(meant, 'iu'))

    await note.getByRole('link', { name: instead }).click()
    await expect(page).toHaveURL(`/${language}/search?${asked}&verbatim=true`)
    await expect(nothing).toContainText(typed)
    await expect(page.locator('#q')).toHaveValue(typed)
    await expectClean(page)

    await note.getByRole('link', { name: similar }).click()
    await expect(page).toHaveURL(`/${language}/search?${asked}`)
    await expect(note).toContainText(`“${meant}”`)
    await page.goBack()
    await expect(page).toHaveURL(/verbatim=true$/u)
    await expect(nothing).toContainText(typed)
    await page.goBack()
    await expect(note).toContainText(`“${meant}”`)
  })
}

test('narrows a category by two facets and goes back', async ({ page }) => {
  await page.goto('/en/categories/tableware')
  await ready(page)
  const all = await cards(page).count()

  await openFacets(page)
  const colour = (await valuesOf(page, 'with-colour')).first()
  const first = await countOf(colour)
  expect(first).toBeLessThan(all)
  await colour.click()
  await expect(page).toHaveURL(/\/tableware\?with-colour=[\w-]+$/u)
  await expect(cards(page)).toHaveCount(first)
  await expect(colour).toBeFocused()

  const material = (await valuesOf(page, 'with-material')).first()
  const second = await countOf(material)
  await material.click()
  await expect(page).toHaveURL(/with-colour=[\w-]+&with-material=[\w-]+$/u)
  await expect(cards(page)).toHaveCount(second)
  await expect(page.locator('[data-announcer]')).toContainText(/piece/u)
  await expect(chips(page)).toHaveCount(3)

  await page.goBack()
  await expect(cards(page)).toHaveCount(first)
  await expect(chips(page)).toHaveCount(2)
  await page.goBack()
  await expect(cards(page)).toHaveCount(all)
  await expect(chips(page)).toHaveCount(0)
})

test('shows the same list to whoever gets its address', async ({ page }) => {
  await page.goto(
    '/en/categories/tableware?utm_source=mail&with-material=stoneware&brand=din-doi-kiln',
  )
  const found = await cards(page).count()
  await expect(chips(page)).toHaveCount(3)
  await ready(page)
  await chips(page).first().getByRole('link').click()
  await expect(page).toHaveURL('/en/categories/tableware?with-material=stoneware')
  await page.locator('[data-chips]').getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/en/categories/tableware')
  expect(await cards(page).count()).toBeGreaterThanOrEqual(found)
})

test('takes prices from a form', async ({ page }) => {
  await page.goto('/en/categories/tableware')
  await ready(page)
  await openFacets(page)
  await facets(page).getByRole('textbox', { name: 'From' }).fill('500')
  await facets(page).getByRole('textbox', { name: 'To' }).fill('1000')
  await facets(page).getByRole('textbox', { name: 'To' }).press('Enter')
  await expect(page).toHaveURL('/en/categories/tableware?price=thb-500-1000')
  await expect(chips(page).first()).toContainText('฿500')
})

test('leads out of a combination that nothing fits', async ({ page }) => {
  await page.goto('/en/categories/tableware?brand=din-doi-kiln&price=thb-90000')
  const ways = page.locator('[data-ways-out]')
  await expect(ways.getByRole('heading')).toBeVisible()
  await ready(page)
  const way = ways.getByRole('link', { name: /^Without/u }).first()
  const promised = Number(/(\d+) pieces?/u.exec(await way.innerText())?.[1])
  await way.click()
  await expect(cards(page)).toHaveCount(promised)
})

test('tells search engines of the whole list alone', async ({ page }) => {
  const base = /\/en\/categories\/tableware$/u
  const canonical = page.locator('link[rel="canonical"]')
  const robots = page.locator('meta[name="robots"]')
  await page.goto('/en/categories/tableware?brand=din-doi-kiln')
  await expect(canonical).toHaveAttribute('href', base)
  await expect(robots).toHaveCount(0)
  await page.goto('/en/categories/tableware?brand=din-doi-kiln&with-material=stoneware')
  await expect(canonical).toHaveAttribute('href', base)
  await expect(robots).toHaveAttribute('content', 'noindex, follow')
  const links = facets(page).locator('[data-facet="with-material"] li a')
  await expect(links.first()).toHaveAttribute('rel', 'nofollow')
})

for (const language of ['en', 'th']) {
  test(`is accessible with facets closed and open in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/categories/tableware?brand=din-doi-kiln`)
    await ready(page)
    await expectClean(page)
    await openFacets(page)
    await expectClean(page)
  })

  test(`is accessible with suggestions in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/search?q=tea`)
    await ready(page)
    await openSearch(page)
    await box(page).pressSequentially('te')
    await expect(options(page).first()).toBeVisible()
    await expectClean(page)
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('is narrowed, sorted and searched', async ({ page }) => {
    await page.goto('/en/categories/tableware')
    await openFacets(page)
    const colour = (await valuesOf(page, 'with-colour')).first()
    const count = await countOf(colour)
    await colour.click()
    await expect(cards(page)).toHaveCount(count)

    await page.getByLabel('Sort by').selectOption('price_desc')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/sort=price_desc/u)
    await expect(cards(page)).toHaveCount(count)

    await page.locator('[data-search]').click()
    await expect(page).toHaveURL('/en/search')
    await page.locator('#q').fill(WORDS.en.search)
    await page.locator('#q').press('Enter')
    await expect(page).toHaveURL('/en/search?q=teapot')
    await expect(cards(page).first()).toContainText(WORDS.en.teapot)

    await page.locator('#q').fill('taepot')
    await page.locator('#q').press('Enter')
    await page.locator('[data-search-note]').getByRole('link').click()
    await expect(page).toHaveURL('/en/search?q=taepot&verbatim=true')
    await expect(page.getByRole('heading', { level: 2, name: NOTHING.en })).toBeVisible()
  })
})
