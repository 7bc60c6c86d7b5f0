import { expect, type Page, test } from '@playwright/test'
import { adminDesk, type Desk, makeProduct, unique } from './desk.ts'
import { ready } from './shop.ts'

interface DeskAnswer {
  order: { parcels: { id: string }[]; lines: { id: string }[] }
}

/** The order's id by its number, as staff find it. */
async function orderIdOf(desk: Desk, number: string): Promise<number> {
  const found = await desk.ask('GET', `/orders?where[number][equals]=${number}&depth=0`)
  return found.body.docs?.[0]?.id ?? 0
}

async function atDesk(desk: Desk, orderId: number, action: string, body: object = {}) {
  const { status, body: answer } = await desk.ask('POST', `/orders/${orderId}/desk/${action}`, body)
  expect(status, `${action}: ${JSON.stringify(answer)}`).toBe(200)
  return answer as unknown as DeskAnswer
}

async function fillAddress(page: Page): Promise<void> {
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  await fill('ชื่อผู้รับ', 'สมหญิง ใจดี')
  await page.getByLabel(/^โทรศัพท์/u).fill('081 234 5678')
  await fill('บ้านเลขที่ ซอย ถนน', '12 ถนนนิมมานเหมินท์')
  await fill('ตำบล/แขวง', 'สุเทพ')
  await fill('อำเภอ/เขต', 'เมืองเชียงใหม่')
  await fill('จังหวัด', 'เชียงใหม่')
  await fill('รหัสไปรษณีย์', '50200')
}

/** Nobody reloads the page: what staff do has to arrive by itself. */
async function watchForReloads(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(globalThis, { wasNeverReloaded: true }))
  return () => page.evaluate(() => 'wasNeverReloaded' in globalThis)
}

test('a guest buys with PromptPay on a phone in Thai, follows the parcel and reviews', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = adminDesk()
  const title = `ถ้วยชาเดินทาง ${unique('trip')}`
  const made = await makeProduct(desk, { title })
  const email = `${unique('guest')}@example.test`

  await page.goto('/th/search')
  await page.locator('#q').fill(made.title)
  await page.locator('#q').press('Enter')
  await page.locator('main').getByRole('link', { name: made.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: made.title })).toBeVisible()
  await ready(page)
  await page.getByRole('button', { name: 'หยิบใส่ตะกร้า' }).click()
  await page.getByRole('link', { name: 'ไปชำระเงิน' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'ชำระเงิน' })).toBeVisible()
  await page.getByLabel('อีเมล', { exact: true }).fill(email)
  await fillAddress(page)
  await page.getByRole('radio').first().check()
  await page.getByRole('radio', { name: /พร้อมเพย์/u }).check()
  await page.getByRole('button', { name: /^สั่งซื้อ ·/u }).click()

  await expect(page).toHaveURL(/\/th\/orders\/V-\d{6}-[0-9A-Z]{5}/u)
  const number = /V-\d{6}-[0-9A-Z]{5}/u.exec(page.url())?.[0] ?? ''
  await expect(page.getByRole('heading', { name: 'เหลือเพียงชำระเงิน' })).toBeVisible()
  await expect(page.getByRole('img', { name: /QR พร้อมเพย์/u })).toBeVisible()
  expect(page.url()).not.toContain('#')

  const staysOpen = await watchForReloads(page)
  const orderId = await orderIdOf(desk, number)
  await atDesk(desk, orderId, 'mark-paid')
  await expect(page.getByRole('heading', { name: 'กำลังเตรียมคำสั่งซื้อ' })).toBeVisible()

  const before = await desk.ask('GET', `/orders/${orderId}/desk`)
  const [line] = (before.body as unknown as DeskAnswer).order.lines
  const packed = await atDesk(desk, orderId, 'pack', {
    lines: [{ lineId: line?.id, quantity: 1 }],
    idempotencyKey: unique('pack'),
  })
  const parcelId = packed.order.parcels[0]?.id
  await atDesk(desk, orderId, 'ship', {
    parcelId,
    carrier: 'ไปรษณีย์ไทย',
    trackingNumber: 'EX123456789TH',
    trackingUrl: 'https://track.example.test/EX123456789TH',
  })
  await expect(page.getByText('EX123456789TH').first()).toBeVisible()
  await atDesk(desk, orderId, 'deliver', { parcelId })
  await expect(page.getByRole('heading', { name: 'ถึงมือคุณแล้ว' })).toBeVisible()
  expect(await staysOpen()).toBe(true)

  await page.goto(`/th/orders/${number}/review`)
  await page.getByRole('radio', { name: /5 ดาว|ชอบมาก/u }).check({ force: true })
  await page.getByLabel('ใช้แล้วเป็นอย่างไร').fill('ชงชาได้พอดีสองคน')
  await page.getByLabel('ชื่อที่แสดง').fill('หญิง')
  await page.getByRole('button', { name: 'ส่งรีวิว' }).click()
  await expect(page.getByText(/ขอบคุณ! เราจะอ่าน/u)).toBeVisible()

  await page.goto(`/th/products/${made.slug}`)
  await expect(page.getByText('ชงชาได้พอดีสองคน')).toBeHidden()
  const waiting = await desk.ask('GET', `/reviews?where[product][equals]=${made.productId}&depth=0`)
  const reviewId = waiting.body.docs?.[0]?.id ?? 0
  await desk.ask('PATCH', `/reviews/${reviewId}`, { status: 'published' })
  await expect(page.getByText('ชงชาได้พอดีสองคน')).toBeVisible()
})
