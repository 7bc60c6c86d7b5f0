import { expect, it } from 'vitest'
import { keepOrderKey } from './keep-order-key.ts'

const KEY = `77777777-2222-4333-8444-555555555555.${'k'.repeat(43)}`

function hand(body: unknown, headers: object = {}) {
  return keepOrderKey(
    new Request('http://localhost:3000/api/store/order-key', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: JSON.stringify(body),
    }),
  )
}

it('keeps the key of a letter’s link where scripts cannot read it', async () => {
  const response = await hand({ number: 'v-260101-aaaa', key: KEY })
  expect(response.status).toBe(204)
  const [line] = response.headers.getSetCookie()
  expect(line).toContain(`vitrine-orders=V-260101-AAAA:${KEY};`)
  expect(line).toContain('HttpOnly')
})

it.each([
  ['a key that is none', { number: 'V-260101-AAAA', key: 'x; Path=/' }],
  ['a number that is none', { number: '../x', key: KEY }],
  ['more than was asked for', { number: 'V-260101-AAAA', key: KEY, path: '/' }],
])('refuses %s', async (_, body) => {
  const response = await hand(body)
  expect(response.status).toBe(400)
  expect(response.headers.getSetCookie()).toEqual([])
})

it('takes nothing from another site', async () => {
  const response = await hand(
    { number: 'V-260101-AAAA', key: KEY },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(response.status).toBe(403)
})
