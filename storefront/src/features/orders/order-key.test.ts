// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { handOverKey } from './order-key.ts'

afterEach(() => vi.unstubAllGlobals())

test('whoever asks while the key is being handed over waits for it', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>()
  const fetchKey = vi.fn(() => promise)
  vi.stubGlobal('fetch', fetchKey)
  history.replaceState(null, '', `/th/orders/V-261121-ABCDE#7.${'a'.repeat(43)}`)
  let isDone = false
  const first = handOverKey('V-261121-ABCDE')
  const second = handOverKey('V-261121-ABCDE').then(() => (isDone = true))
  expect(location.hash).toBe('')
  await new Promise((ready) => setTimeout(ready, 10))
  expect(isDone).toBe(false)
  resolve(new Response())
  await Promise.all([first, second])
  expect(fetchKey).toHaveBeenCalledTimes(1)
})
