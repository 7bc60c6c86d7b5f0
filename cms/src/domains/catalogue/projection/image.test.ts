import { Image } from '@vitrine/shared-types/primitives/image'
import { describe, expect, it } from 'vitest'
import type { MediaDoc } from './documents.ts'
import { presentImage } from './image.ts'

const size = (width: number, format: string) => ({
  width,
  height: width,
  mimeType: `image/${format}`,
  filename: `cup-${width}.${format}`,
})
const media = {
  id: 3,
  alt: { en: 'A cup', th: '' },
  filename: 'ถ้วย 1.jpg',
  width: 1600,
  height: 2000,
  focalX: 120,
  placeholder: 'data:image/webp;base64,AAAA',
  sizes: {
    webp640: size(640, 'webp'),
    avif320: size(320, 'avif'),
    webp320: size(320, 'webp'),
    avif1440: { width: null, height: null, mimeType: null, filename: null },
    avif960: size(960, 'heic'),
  },
} as unknown as MediaDoc

describe('presentImage', () => {
  it('lists only sizes that exist in a known format, by width', () => {
    expect(presentImage(media, 'en')?.sizes).toEqual([
      { width: 320, height: 320, format: 'avif', path: '/cup-320.avif' },
      { width: 320, height: 320, format: 'webp', path: '/cup-320.webp' },
      { width: 640, height: 640, format: 'webp', path: '/cup-640.webp' },
    ])
  })

  it('fits the contract, whatever the file is called and the focal point says', () => {
    const image = Image.parse(presentImage(media, 'th'))
    expect(image).toMatchObject({ alt: 'A cup', focalPoint: { x: 100, y: 50 } })
    expect(decodeURIComponent(image.path)).toBe('/ถ้วย 1.jpg')
  })

  it('has nothing to show of a file that was never measured', () => {
    expect(presentImage({ ...media, width: null }, 'en')).toBeNull()
  })
})
