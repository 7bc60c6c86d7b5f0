import { expect, test } from 'vitest'
import { isTrackingUrl } from '../rules.ts'
import { CARRIERS, trackingUrlOf } from './carriers.ts'

test('every carrier has a page that a letter may link to', () => {
  for (const { name } of CARRIERS) {
    const url = trackingUrlOf(name, 'EX 123/456 TH') ?? ''
    expect(isTrackingUrl(url), name).toBe(true)
    expect(url, name).toContain('EX123%2F456TH')
  }
})

test('a carrier is known however it is written, and nothing is made up for others', () => {
  expect(trackingUrlOf(' thailand post ', 'EX1')).toContain('trackNumber=EX1')
  expect(trackingUrlOf('My cousin', 'EX1')).toBeNull()
  expect(trackingUrlOf('DHL', '  ')).toBeNull()
})

test('a number with a dollar sign arrives as it was typed', () => {
  expect(trackingUrlOf('DHL', '$&1')).toContain('tracking-id=%24%261')
})
