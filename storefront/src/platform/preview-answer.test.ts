import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isPreview } from './preview-answer.ts'
import { requestContext } from './request-context.ts'
import { createShopServer, type Handle } from './shop-server.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function serve(handle: Handle): Promise<string> {
  const listening = createShopServer(handle)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

/** As Next answers a page, whatever it would rather have it kept for. */
const page: Handle = (_request, response) => {
  const headers = { 'cache-control': 's-maxage=60', 'referrer-policy': 'unsafe-url' }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.writeHead(200)
  response.end('<p>page</p>')
  return Promise.resolve()
}

test('the answer of a preview is kept nowhere and its address goes nowhere', async () => {
  const { headers } = await fetch(`${await serve(page)}/th/preview/products/12?token=abc`)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-robots-tag')).toContain('noindex')
})

test('other pages are left as they are', async () => {
  const { headers } = await fetch(`${await serve(page)}/en/products/preview`)
  expect(headers.get('cache-control')).toBe('s-maxage=60')
  expect(headers.get('x-robots-tag')).toBeNull()
})

test('a refused preview answers with the status that its page asks for', async () => {
  const address = await serve((request, response) => {
    const context = requestContext.getStore()
    if (context) context.status = 410
    return page(request, response)
  })
  expect((await fetch(`${address}/en/preview/pages/3?token=old`)).status).toBe(410)
})

test('knows a preview by its path, in every language and currency', () => {
  for (const path of ['/en/preview/products/1', '/preview/pages/1', '/th/preview?x']) {
    expect(isPreview(path), path).toBe(true)
  }
  for (const path of ['/en', '/en/previews/1', '/en/pages/preview', undefined]) {
    expect(isPreview(path), path).toBe(false)
  }
})
