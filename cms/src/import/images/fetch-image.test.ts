import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from './address-guard.ts'
import { DEFAULT_LIMITS, fetchImage } from './fetch-image.ts'

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/ok') response.end('picture')
    else if (path === '/big') response.end(Buffer.alloc(2000))
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (path === '/hop') response.writeHead(302, { location: '/ok' }).end()
    else if (path === '/inside') {
      response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end()
    } else if (path === '/slow') setTimeout(() => response.end('late'), 2000).unref()
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

// The test server stands on this machine, so for it alone loopback is allowed.
const here = {
  ...DEFAULT_LIMITS,
  maxBytes: 1000,
  answerTimeoutMs: 300,
  isAllowed: (address: string) => address === '127.0.0.1' || address === '::1',
}

describe('fetchImage', () => {
  it('brings the bytes, also after a redirect', async () => {
    expect(await fetchImage(`${base}/ok`, here)).toEqual({
      ok: true,
      bytes: Buffer.from('picture'),
    })
    expect(await fetchImage(`${base}/hop`, here)).toMatchObject({ ok: true })
  })

  it.each([
    ['/missing', 'the host answered 404'],
    ['/big', 'larger than'],
    ['/loop', 'too many redirects'],
    ['/inside', 'the address is not public'],
  ])('gives up on %s and says why', async (path, reason) => {
    const answer = await fetchImage(`${base}${path}`, here)
    expect(answer).toMatchObject({ ok: false, isUnreachable: false })
    expect(answer.ok || answer.reason).toContain(reason)
  })

  it('calls a host unreachable that does not answer', async () => {
    expect(await fetchImage(`${base}/slow`, here)).toMatchObject({ ok: false, isUnreachable: true })
    expect(await fetchImage('http://localhost:9/x', here)).toMatchObject({ isUnreachable: true })
  })

  it.each([
    ['a name of this machine', () => `${base}/ok`],
    ['an address of this machine', () => `${base}/ok`.replace('localhost', '127.0.0.1')],
    ['the metadata service', () => 'http://169.254.169.254/latest'],
    ['a private network', () => 'http://192.168.1.1/x'],
    ['IPv6 loopback', () => 'http://[::1]/x'],
    ['IPv4 inside IPv6', () => 'http://[::ffff:127.0.0.1]/x'],
    ['a number for an address', () => 'http://2130706433/x'],
    ['a file', () => 'file:///etc/passwd'],
    ['a password', () => 'http://a:b@example.com/x'],
    ['no address', () => 'nonsense'],
  ])('refuses %s', async (_, address) => {
    const answer = await fetchImage(address())
    expect(answer).toMatchObject({ ok: false, isUnreachable: false })
    expect(answer.ok || answer.reason).toMatch(/not public|not an|password/u)
  })
})

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '2606:4700::1111'])('allows %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(['0.0.0.0', '100.64.0.1', '172.16.0.1', 'fd00::1', 'fe80::1', '::', '224.0.0.1', 'x'])(
    'refuses %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(false)
    },
  )
})
