import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { env } from '../env.ts'
import { requestContext } from '../platform/request-context.ts'
import { contentSecurityPolicy } from '../platform/security-headers.ts'
import { createRenderPage, type Handle } from './render-page.ts'
import { pageRequest } from './testing/pages.ts'

const NONCE = btoa('c9a646d3-9c61-4f5e-8d3b-2a1e1d3f5b7c')
const SCRIPT = `<script nonce="${NONCE}">hydrate("${NONCE}")</script>`

/** A page as it comes from Next and `proxy.ts`, written in pieces. */
function next(body = SCRIPT, { status = 200, headers = {} } = {}): Handle {
  return async (request, response) => {
    response.setHeader('X-Request-Id', String(request.headers['x-request-id']))
    response.setHeader('Content-Security-Policy', policyOf({ nonce: NONCE }))
    response.setHeader('Link', `</a.css>; rel=preload; nonce="${NONCE}"`)
    response.writeHead(status, {
      'content-type': 'text/html',
      etag: '"next"',
      'cache-control': 'no-store',
      ...headers,
    })
    response.write(body.slice(0, 20))
    await new Promise(setImmediate)
    response.end(body.slice(20))
  }
}

function policyOf(scripts: Parameters<typeof contentSecurityPolicy>[0]['scripts']) {
  const { MEDIA_BASE_URL: mediaBase, ADMIN_URL: adminUrl } = env
  return contentSecurityPolicy({ scripts, mediaBase, adminUrl, isDevelopment: false })
}

const inContext =
  (
    note: (context: NonNullable<ReturnType<typeof requestContext.getStore>>) => void,
    then: Handle,
  ) =>
  (...exchange: Parameters<Handle>) => {
    note(requestContext.getStore()!)
    return then(...exchange)
  }

describe('making a page', () => {
  it('asks Next as a browser would, with nothing of any visitor', async () => {
    const asked: unknown[] = []
    const handle: Handle = (request, response) => {
      asked.push([request.method, request.url, request.headers.cookie, request.headers['rsc']])
      return next()(request, response)
    }
    const render = createRenderPage(handle)
    const cookie = 'session=secret; currency=USD; locale=th'
    await render(pageRequest('/en/categories/cups?page=2&utm=x', { cookie, 'user-agent': 'me' }))
    await render(pageRequest('/en/categories/cups?page=2&_rsc=ab', { rsc: '1' }))
    expect(asked).toEqual([
      ['GET', '/en/categories/cups?page=2', 'currency=USD', undefined],
      ['GET', '/en/categories/cups?page=2&_rsc=ab', 'currency=THB', '1'],
    ])
  })

  it('gathers what was read on the way', async () => {
    const handle = inContext(({ reads }) => {
      reads.tags.add('product:1').add('list')
      reads.revision = 'test-1.4.9:9:'
    }, next())
    const page = await createRenderPage(handle)(pageRequest('/th'))
    expect(page).toMatchObject({
      verdict: { kind: 'complete' },
      tags: ['product:1', 'list'],
      revision: 'test-1.4.9:9:',
      locale: 'th',
    })
  })

  it('names the page’s own scripts in the policy, and tells nobody the nonce', async () => {
    const page = await createRenderPage(next())(pageRequest('/en'))
    const text = page.bytes.identity.toString()
    const script = /<script[^>]*>(.*)<\/script>/u.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    expect(page.bytes.headers).toEqual({
      'content-type': 'text/html',
      'cache-control': 'private, no-cache',
      'content-security-policy': policyOf({ hashes: [`'sha256-${hash}'`] }),
      link: expect.stringContaining('</a.css>; rel=preload; nonce="inert'),
    })
    expect(JSON.stringify(page.bytes.headers) + text).not.toContain(NONCE)
  })

  it('makes the same bytes of the same page', async () => {
    const render = createRenderPage(next())
    const [one, two] = [await render(pageRequest('/en')), await render(pageRequest('/en'))]
    expect(one.bytes.hash).toBe(two.bytes.hash)
  })

  it('fails when Next drops the request', async () => {
    const render = createRenderPage(() => Promise.reject(new Error('bug')))
    await expect(render(pageRequest('/en'))).rejects.toThrow('bug')
  })
})

describe('the verdict on a page', () => {
  const verdictOf = async (handle: Handle, page = pageRequest('/en')) =>
    (await createRenderPage(handle)(page)).verdict.kind

  it('is that it is gone when the store says so', async () => {
    const missing = inContext((context) => (context.isMissing = true), next())
    expect(await verdictOf(missing)).toBe('gone')
    expect(await verdictOf(missing, pageRequest('/en', { rsc: '1' }))).toBe('gone')
    const moved = next('', { status: 308, headers: { location: '/en/products/cup' } })
    expect(await verdictOf(moved)).toBe('gone')
    expect((await createRenderPage(missing)(pageRequest('/en'))).bytes.status).toBe(404)
  })

  it('is that it is unfit to be kept when a part is missing or old', async () => {
    const degraded = inContext(({ reads }) => (reads.isDegraded = true), next())
    expect(await verdictOf(degraded)).toBe('unfit')
    const broken = inContext((context) => (context.hasFailed = true), next())
    expect(await verdictOf(broken)).toBe('unfit')
    expect(await verdictOf(next('', { status: 500 }))).toBe('unfit')
    expect(await verdictOf(next('', { status: 429 }))).toBe('unfit')
  })

  it('is that it is unfit, and the friendly 503, when the store could not be asked', async () => {
    const outage = inContext(
      (context) => (context.storeUnavailable = true),
      next('<h1>Error', { status: 500 }),
    )
    const page = await createRenderPage(outage)(pageRequest('/th'))
    expect(page.verdict.kind).toBe('unfit')
    expect(page.bytes.status).toBe(503)
    expect(page.bytes.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '15' })
    expect(page.bytes.identity.toString()).toContain('<html lang="th">')
  })

  it('is that it is unfit when it was made for one visitor', async () => {
    expect(await verdictOf(next(SCRIPT, { headers: { 'set-cookie': 'a=b' } }))).toBe('unfit')
  })

  it('is not that the page has moved when only the checksum is wrong', async () => {
    const away = next('', { status: 307, headers: { location: '/en?_rsc=right' } })
    expect(await verdictOf(away, pageRequest('/en?_rsc=wrong', { rsc: '1' }))).toBe('unfit')
  })
})
