import { expect, test } from 'vitest'
import { deviceOf, GRACE_MS, judgeRefresh } from './rules.ts'

const now = new Date('2030-01-01T00:00:00Z')
const kept = (rotatedMsAgo: number) => ({
  refreshHash: 'newest',
  formerRefreshHash: 'former',
  rotatedAt: new Date(now.getTime() - rotatedMsAgo),
})

test.each([
  ['newest', 0, 'rotate'],
  ['newest', GRACE_MS * 100, 'rotate'],
  ['former', 0, 'repeat'],
  ['former', GRACE_MS, 'repeat'],
  ['former', GRACE_MS + 1, 'stolen'],
  ['older', 0, 'stolen'],
] as const)('the %s token, %d ms after the exchange: %s', (hash, ago, verdict) => {
  expect(judgeRefresh(hash, kept(ago), now)).toBe(verdict)
})

test('before the first exchange there is no former token to take for', () => {
  expect(judgeRefresh('any', { ...kept(0), formerRefreshHash: null }, now)).toBe('stolen')
})

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
    'Edge · Windows',
  ],
  ['Mozilla/5.0 (Linux; Android 16) Chrome/150.0 Mobile Safari/537.36 Line/16.0', 'LINE · Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox · Linux'],
  ['curl/8.0', null],
  [null, null],
])('%s is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})
