import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { visitorAddress } from './visitor-address.ts'

const from = (remoteAddress: string, forwarded?: string) =>
  visitorAddress({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  } as IncomingMessage)

describe('visitorAddress', () => {
  it('believes a proxy near by, and the last address it could not have invented', () => {
    expect(from('::ffff:127.0.0.1', '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9')
    expect(from('10.0.0.4', '6.6.6.6, 203.0.113.9, 10.0.0.7')).toBe('203.0.113.9')
    expect(from('fc00::1', '2001:db8::5')).toBe('2001:db8::5')
  })

  it('believes nobody else', () => {
    expect(from('198.51.100.4', '203.0.113.9')).toBe('198.51.100.4')
  })

  it('knows neighbours apart, and copes with nothing at all', () => {
    expect(from('10.0.0.4', '192.168.1.20')).toBe('192.168.1.20')
    expect(from('127.0.0.1')).toBe('127.0.0.1')
    expect(from('')).toBe('')
  })
})
