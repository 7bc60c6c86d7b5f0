import { sql } from '@payloadcms/db-postgres/drizzle'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FetchedImage } from './images/fetch-image.ts'
import { offline, startImportDesk, type ImportDesk } from './testing/import-desk.ts'

let desk: ImportDesk
beforeAll(async () => {
  desk = await startImportDesk()
})
afterAll(() => desk.stop())

describe('pictures', () => {
  const photo = (colour: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      .png()
      .toBuffer()
  const lines = (handle: string) =>
    desk.write(
      'Handle,Title,Variant SKU,Variant Price,Image Src,Image Position,Variant Image,Status\n' +
        `${handle},Pictured,${handle},10,https://pictures.test/${handle}-b.png,2,https://pictures.test/${handle}-a.png,active\n` +
        `${handle},,,,https://pictures.test/${handle}-a.png,1,,\n` +
        `${handle},,,,https://pictures.test/${handle}-a-again.png,3,,\n`,
    )
  const gallery = (slug: string) =>
    desk.rows<{ media_id: number }>(sql`
      SELECT r.media_id FROM products_rels r JOIN products p ON p.id = r.parent_id
      WHERE p.slug = ${slug} AND r.path = 'gallery' ORDER BY r."order"`)

  it('come in once per content, in the order of the export', async () => {
    const [a, b] = [await photo('red'), await photo('blue')]
    const fetch = async (url: string): Promise<FetchedImage> => ({
      ok: true,
      bytes: url.includes('-b') ? b : a,
    })
    const report = await desk.run(await lines('pictured'), { fetch })
    expect(report).toMatchObject({ created: 1, picturesFetched: 3, picturesPending: 0 })
    const [first, second, ...more] = await gallery('pictured')
    expect(more).toEqual([])
    const ofVariant = await desk.rows(sql`
      SELECT r.media_id FROM variants_rels r JOIN variants v ON v.id = r.parent_id
      WHERE v.sku = 'pictured' AND r.path = 'images'`)
    expect(ofVariant).toEqual([first])
    expect(second).not.toEqual(first)
  })

  it('that could not be fetched come in with a later run, and nothing else changes', async () => {
    const file = await lines('later')
    const bytes = await photo('green')
    const broken = async (url: string): Promise<FetchedImage> =>
      url.includes('-b') ? { ok: true, bytes } : { ok: false, reason: 'busy', isUnreachable: false }
    expect(await desk.run(file, { fetch: broken })).toMatchObject({
      created: 1,
      picturesPending: 2,
    })
    const other = await photo('yellow')
    const fetch = async (): Promise<FetchedImage> => ({ ok: true, bytes: other })
    const second = await desk.run(file, { fetch })
    expect(second).toMatchObject({
      updated: 0,
      unchanged: 1,
      picturesFetched: 2,
      picturesPending: 0,
    })
    expect(await gallery('later')).toHaveLength(2)
    const before = await desk.snapshot()
    expect(await desk.run(file, { fetch })).toMatchObject({ unchanged: 1, picturesFetched: 0 })
    expect(await desk.snapshot()).toEqual(before)
  })

  it('that are none are left out with the reason', async () => {
    const fetch = async (): Promise<FetchedImage> => ({ ok: true, bytes: Buffer.from('<html>') })
    await desk.run(await lines('fake'), { fetch })
    const [product] = await desk.rows<{ pending: { reason: string }[] }>(
      sql`SELECT source_pending_images AS pending FROM products WHERE slug = 'fake'`,
    )
    expect(product?.pending[0]?.reason).toContain('not a picture')
  })

  it('of a host that does not answer are asked for three times, not more', async () => {
    let asked = 0
    const fetch = async (): Promise<FetchedImage> => {
      asked++
      return await offline()
    }
    const urls = Array.from(
      { length: 40 },
      (_, index) => `far,,,,https://far.test/${index}.png,${index + 2},,`,
    )
    const file = await desk.write(
      `Handle,Title,Variant SKU,Variant Price,Image Src,Image Position,Variant Image,Status\nfar,Far,FAR,1,,,,active\n${urls.join('\n')}\n`,
    )
    expect(await desk.run(file, { fetch })).toMatchObject({ created: 1, picturesPending: 40 })
    // Six go out at once before the first of them has failed.
    expect(asked).toBeLessThanOrEqual(9)
  })
})
