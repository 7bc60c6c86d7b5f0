import type { Image } from '@vitrine/shared-types/primitives/image'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { melts } from './melting.ts'

async function picture(name: string, colour: string): Promise<Image> {
  const bytes = await sharp({
    create: { width: 16, height: 20, channels: 3, background: colour },
  })
    .webp()
    .toBuffer()
  return {
    id: name,
    alt: '',
    path: `/${name}.jpg`,
    width: 1200,
    height: 1500,
    focalPoint: { x: 50, y: 50 },
    placeholder: `data:image/webp;base64,${bytes.toString('base64')}`,
    sizes: [],
  }
}

describe('melts', () => {
  it('holds for a picture on the page’s colour', async () => {
    expect(await melts(await picture('paper', '#f3f0eb'))).toBe(true)
  })

  it('does not hold on white or in a room', async () => {
    expect(await melts(await picture('white', '#ffffff'))).toBe(false)
    expect(await melts(await picture('room', '#b0a595'))).toBe(false)
  })

  it('does not hold where nothing is known', async () => {
    expect(await melts(null)).toBe(false)
    expect(await melts({ ...(await picture('none', '#f3f0eb')), placeholder: null })).toBe(false)
    const broken = { ...(await picture('broken', '#f3f0eb')), placeholder: 'data:image/webp;,x' }
    expect(await melts(broken)).toBe(false)
  })
})
