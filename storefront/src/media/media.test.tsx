import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Image } from '@vitrine/shared-types/primitives/image'

afterEach(() => vi.resetModules())

const image: Image = {
  id: '1',
  alt: 'A cup',
  path: '/cup-12345678.jpg',
  width: 1000,
  height: 1250,
  focalPoint: { x: 25, y: 75 },
  placeholder: 'data:image/webp;base64,AA==',
  sizes: (['avif', 'webp'] as const).flatMap((format) =>
    [960, 320, 640].map((width) => ({
      width,
      height: width * 1.25,
      format,
      path: `/cup-12345678-${width}.${format}`,
    })),
  ),
}

/** The media modules of a process with this environment. */
async function mediaAt(environment: Record<string, string>) {
  for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value)
  const { mediaUrl } = await import('./media-url.ts')
  const { ShopImage } = await import('./shop-image.tsx')
  return { mediaUrl, ShopImage }
}

describe('the address of an image', () => {
  it.each([
    [{ MEDIA_BASE_URL: 'https://cdn.example.test/sala/' }, 'https://cdn.example.test/sala'],
    [{ STORE_API_URL: 'http://127.0.0.1:4102' }, '/media'],
    [
      { STORE_API_URL: 'http://api:4000', MEDIA_BASE_URL: 'https://shop.test/media' },
      'https://shop.test/media',
    ],
    [{ MEDIA_BASE_URL: '' }, '/media'],
    [{}, '/media'],
  ])('follows the environment of the process: %o', async (environment, base) => {
    const { mediaUrl } = await mediaAt(environment)
    expect(mediaUrl(image, { width: 500 })).toBe(`${base}/cup-12345678-640.webp`)
  })

  it('is the smallest size that is wide enough, or the widest', async () => {
    const { mediaUrl } = await mediaAt({})
    const file = (width: number) => mediaUrl(image, { width, format: 'avif' }).split('/').at(-1)
    expect([1, 320, 321, 960, 4000].map(file)).toEqual([
      'cup-12345678-320.avif',
      'cup-12345678-320.avif',
      'cup-12345678-640.avif',
      'cup-12345678-960.avif',
      'cup-12345678-960.avif',
    ])
  })

  it('is the original when the CMS made no sizes', async () => {
    const { mediaUrl } = await mediaAt({ MEDIA_BASE_URL: 'https://m.test' })
    expect(mediaUrl({ ...image, sizes: [] }, { width: 640 })).toBe(
      'https://m.test/cup-12345678.jpg',
    )
  })

  it('of a demo picture is the shop itself, whatever the environment says', async () => {
    const { mediaUrl } = await mediaAt({ MEDIA_BASE_URL: 'https://m.test' })
    const mock = { ...image, path: '/mock-media/cup.jpg', sizes: [] }
    expect(mediaUrl(mock, { width: 640 })).toBe('/mock-media/cup.jpg')
  })

  it('in a browser follows the page that was served', async () => {
    vi.stubGlobal('document', { documentElement: { dataset: { mediaBase: 'https://seen.test' } } })
    const { mediaBase } = await import('./media-base.browser.ts')
    expect(mediaBase()).toBe('https://seen.test')
  })
})

describe('a picture on a page', () => {
  it('offers AVIF and WebP in their true widths, with its size, words and focal point', async () => {
    const { ShopImage } = await mediaAt({ MEDIA_BASE_URL: 'https://m.test' })
    const html = renderToStaticMarkup(<ShopImage image={image} sizes="50vw" className="photo" />)
    expect(html).toContain(
      'type="image/avif" srcSet="https://m.test/cup-12345678-320.avif 320w, https://m.test/cup-12345678-640.avif 640w, https://m.test/cup-12345678-960.avif 960w"',
    )
    expect(html.indexOf('image/avif')).toBeLessThan(html.indexOf('image/webp'))
    expect(html).toMatch(/<img[^>]*alt="A cup"/u)
    expect(html).toMatch(/<img[^>]*width="1000" height="1250"/u)
    expect(html).toMatch(/<img[^>]*loading="lazy"/u)
    expect(html).toMatch(/<img[^>]*class="photo"/u)
    expect(html).toContain('object-position:25% 75%')
    expect(html).toContain('data:image/webp;base64,AA==')
    expect(html).not.toContain('/_next/image')
  })

  it('is loaded first when it is the first one looked at', async () => {
    const { ShopImage } = await mediaAt({ MEDIA_BASE_URL: 'https://m.test' })
    const html = renderToStaticMarkup(<ShopImage image={image} sizes="100vw" priority />)
    expect(html).toMatch(/<img[^>]*fetchPriority="high"/u)
    expect(html).toMatch(/<img[^>]*loading="eager"/u)
    expect(html).toMatch(/<link rel="preload"[^>]*as="image"[^>]*type="image\/avif"/u)
  })

  it('that can be seen through shows nothing behind it', async () => {
    const { ShopImage } = await mediaAt({})
    const clear = { ...image, path: '/logo.png' }
    const html = renderToStaticMarkup(<ShopImage image={clear} sizes="10vw" alt="" />)
    expect(html).not.toContain('background-image')
    expect(html).toContain('alt=""')
  })
})
