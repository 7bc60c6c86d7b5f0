import { expect, test, type Page } from '@playwright/test'

// Many addresses are asked one after the other.
test.describe.configure({ timeout: 90_000 })

interface Offer {
  '@type': string
  sku: string
  url: string
  price: string
  priceCurrency: string
  availability: string
}
interface Block {
  '@context': string
  '@type': string
  name?: string
  image?: string[]
  offers?: Offer[]
  itemListElement?: { '@type': string; position: number; name: string; item: string }[]
}

for (const language of ['en', 'th']) {
  const address = `/${language}/products/teapot`

  test(`describes a product and the way to it in ${language}`, async ({ page, baseURL }) => {
    await page.goto(address)
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const { product, crumbs } = await blocksOf(page)

    expect(product).toMatchObject({ '@context': 'https://schema.org', name: title })
    expect(product.offers?.length).toBeGreaterThan(0)
    for (const offer of product.offers ?? []) {
      expect(offer).toMatchObject({ '@type': 'Offer', priceCurrency: 'THB' })
      expect(offer.availability).toMatch(
        /^https:\/\/schema\.org\/(InStock|LimitedAvailability|BackOrder|OutOfStock)$/u,
      )
      expect((await page.request.get(offer.url)).status(), offer.url).toBe(200)
    }
    // ฿3,200 on the page: baht, not satang.
    expect(Number(product.offers?.[0]?.price)).toBe(3200)
    for (const image of product.image ?? []) {
      const response = await page.request.get(image)
      expect(response.headers()['content-type'], image).toMatch(/^image\//u)
    }

    const items = crumbs.itemListElement ?? []
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1))
    expect(items.at(0)?.item).toBe(`${baseURL}/${language}`)
    expect(items.at(-1)).toMatchObject({ name: title, item: `${baseURL}${address}` })
    for (const { item } of items) expect((await page.request.get(item)).status(), item).toBe(200)
  })
}

test('names one address for a page whatever its parameters, and its translations', async ({
  page,
  baseURL,
}) => {
  for (const path of ['', '/categories/tableware', '/products/teapot', '/brands', '/pages/about']) {
    for (const language of ['en', 'th']) {
      await page.goto(`/${language}${path}?utm_source=letter`)
      const head = page.locator('head')
      await expect(head.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        `${baseURL}/${language}${path}`,
      )
      for (const other of ['en', 'th']) {
        await expect(head.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute(
          'href',
          `${baseURL}/${other}${path}`,
        )
      }
      await expect(head.locator('link[hreflang="x-default"]')).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
  }
})

test('lists every product in both languages, and nothing that is not there', async ({
  request,
  baseURL,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>(?<url>[^<]+)<\/loc>/gu)].map(
    (match) => match.groups?.['url'] ?? '',
  )
  expect(new Set(addresses).size).toBe(addresses.length)
  const productsIn = (language: string) =>
    addresses
      .filter((url) => url.startsWith(`${baseURL}/${language}/products/`))
      .map((url) => url.split('/').at(-1))
      // Other tests put products there and take them away again.
      .filter((slug) => !/^(journey|moved)-/u.test(slug ?? ''))
  expect(productsIn('en').length).toBeGreaterThan(20)
  expect(productsIn('th')).toEqual(productsIn('en'))
  for (const address of addresses.filter((url) => !/\/(journey|moved)-/u.test(url))) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect(response.status(), address).toBe(200)
  }
})

async function blocksOf(page: Page): Promise<{ product: Block; crumbs: Block }> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const blocks = texts.map((text) => JSON.parse(text) as Block)
  const product = blocks.find((block) => block['@type'] === 'Product')
  const crumbs = blocks.find((block) => block['@type'] === 'BreadcrumbList')
  if (!product || !crumbs) throw new Error('a block is missing')
  return { product, crumbs }
}
