import { expect, test } from 'vitest'
import { storedName } from './rules.ts'

const hash = '3f2a91bc00112233445566778899aabb'

test('the stored name carries the hash of the content', () => {
  expect(storedName('Celadon Teapot (1).JPEG', hash, 'jpg')).toBe('celadon-teapot-1-3f2a91bc.jpg')
})

test('a picture that comes back does not collect hashes', () => {
  expect(storedName('teapot-3f2a91bc.jpg', hash, 'jpg')).toBe('teapot-3f2a91bc.jpg')
})

test('a name without Latin letters still gives a file name', () => {
  expect(storedName('กาน้ำชา.png', hash, 'png')).toBe('picture-3f2a91bc.png')
})

test('a path in the name leads nowhere', () => {
  expect(storedName('../../etc/passwd', hash, 'jpg')).toBe('passwd-3f2a91bc.jpg')
})
