import { randomBytes } from 'node:crypto'
import { env } from 'node:process'
import { expect, type Page } from '@playwright/test'

export const adminUrl = env['ADMIN_URL'] ?? 'http://localhost:3001'

/** What the panel's own REST answers: a document, a list, or a refusal. */
export interface Answer {
  status: number
  body: {
    id?: number
    doc?: { id: number; slug?: string }
    docs?: { id: number }[]
    errors?: { message: string; code?: string }[]
    [key: string]: unknown
  }
}

export interface Member {
  email: string
  password: string
}

/** A member of staff at the desk, by REST: for what a journey needs but is not about. */
export interface Desk {
  cookie: string
  ask: (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<Answer>
}

/** Who was made by the start command. */
export const firstAdmin: Member = {
  email: env['ADMIN_EMAIL'] ?? '',
  password: env['ADMIN_PASSWORD'] ?? '',
}

/** A word that no other test uses. */
export const unique = (word: string): string => `${word}-${randomBytes(4).toString('hex')}`

/** Asks the panel's REST as whoever the cookie says; nobody without one. */
export function deskOf(cookie = ''): Desk {
  return {
    cookie,
    ask: async (method, path, body) => {
      const response = await fetch(`${adminUrl}/api${path}`, {
        method,
        headers: {
          origin: adminUrl,
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.startsWith('application/json')
      return { status: response.status, body: isJson ? (JSON.parse(text) as Answer['body']) : {} }
    },
  }
}

/** Signs in without a browser. */
export async function signIn({ email, password }: Member): Promise<Desk> {
  const response = await fetch(`${adminUrl}/api/users/login`, {
    method: 'POST',
    headers: { origin: adminUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  expect(response.status, `${email} signs in`).toBe(200)
  return deskOf(cookie)
}

/**
 * The first admin at the desk. One sign-in serves all tests (`sign-in.ts`): Payload loses sessions
 * of an account that signs in twice at the same moment.
 */
export const adminDesk = (): Desk => deskOf(env['DESK_COOKIE'])

/** Signs in as a person does. */
export async function signInByHand(page: Page, { email, password }: Member): Promise<void> {
  await page.goto(`${adminUrl}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin\/?$/u)
}

/** Opens the panel as someone who has signed in already. */
export async function openDesk(page: Page, desk: Desk, path: string): Promise<void> {
  const [name = '', value = ''] = desk.cookie.split('=')
  await page.context().addCookies([{ name, value, url: adminUrl, httpOnly: true }])
  await page.goto(`${adminUrl}/admin${path}`)
}

/** Something to sell that no other test looks at: one variant, cheap, with stock and a picture. */
export async function makeProduct(
  desk: Desk,
  { title, status = 'published', onHand = 9 }: MakeProduct,
): Promise<Made> {
  const slug = unique('journey')
  const [media] = (await desk.ask('GET', '/media?limit=1&depth=0')).body.docs ?? []
  const [category] =
    (await desk.ask('GET', '/categories?limit=1&depth=0&where[slug][equals]=lighting')).body.docs ??
    []
  const product = await desk.ask('POST', '/products', {
    title,
    slug,
    gallery: [media?.id],
    categories: [category?.id],
    rank: 9000,
    _status: status,
  })
  expect(product.status, JSON.stringify(product.body)).toBe(201)
  const productId = product.body.doc?.id ?? 0
  const sku = slug.toUpperCase()
  const variant = await desk.ask('POST', '/variants', {
    product: productId,
    sku,
    prices: { THB: { amount: 12_345 }, USD: { amount: 399 } },
  })
  expect(variant.status, JSON.stringify(variant.body)).toBe(201)
  const variantId = variant.body.doc?.id ?? 0
  const stock = await desk.ask('POST', `/variants/${variantId}/stock`, {
    setTo: onHand,
    reason: 'counted',
  })
  expect(stock.status, JSON.stringify(stock.body)).toBe(200)
  return { productId, variantId, slug, sku, title }
}

interface MakeProduct {
  title: string
  status?: 'draft' | 'published'
  onHand?: number
}

export interface Made {
  productId: number
  variantId: number
  slug: string
  sku: string
  title: string
}
