import { describe, expect, it } from 'vitest'
import { parsePictureName } from './picture-name.ts'

describe('the name of a picture', () => {
  it.each([
    ['cup-0a1b2c3d.jpg', 'image/jpeg'],
    ['cup-0a1b2c3d.JPEG', 'image/jpeg'],
    ['cup-0a1b2c3d-640x800.avif', 'image/avif'],
    ['cup-0a1b2c3d-640x800.webp', 'image/webp'],
    ['logo.v2-0a1b2c3d.png', 'image/png'],
    [encodeURIComponent('ถ้วย-0a1b2c3d.webp'), 'image/webp'],
  ])('is %s', (encoded, type) => {
    expect(parsePictureName(encoded)).toMatchObject({ type, file: decodeURIComponent(encoded) })
  })

  it.each([
    '',
    '..',
    '../secret.webp',
    '..%2fsecret.webp',
    '..%5csecret.webp',
    '%2e%2e%2fsecret.webp',
    'folder/cup.webp',
    '/cup.webp',
    '.env.webp',
    '.webp',
    'page.html',
    'drawing.svg',
    'cup.webp%00.png',
    'cup.webp/',
    'cup.webp%0d%0aset-cookie:x=1.png',
    'cup%.webp',
    'cup.constructor',
    `${'x'.repeat(300)}.webp`,
  ])('is not %s', (encoded) => {
    expect(parsePictureName(encoded)).toBeNull()
  })

  it('puts the renditions of one picture together on disk, and no two in one place', () => {
    const names = ['cup-1.jpg', 'cup-1-320x400.webp', 'cup-1-320x400.avif', 'cup-2.jpg']
    const parsed = names.map((name) => parsePictureName(name))
    expect(new Set(parsed.map((name) => name?.disk)).size).toBe(4)
    expect(new Set(parsed.map((name) => name?.family)).size).toBe(2)
  })
})
