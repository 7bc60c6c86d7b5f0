import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoShop } from './shop.ts'
import { jpegSize } from './testing/jpeg-size.ts'
import { missing } from './testing/lists.ts'

const { photos, brands, categories, products, pages } = demoShop
const photoFiles = photos.map((photo) => photo.file)

describe('photographs', () => {
  const folder = new URL('photos/', import.meta.url)

  test('every photograph is on disk with the size it declares', () => {
    for (const { file, width, height } of photos) {
      expect({ file, ...jpegSize(readFileSync(new URL(file, folder))) }).toEqual({
        file,
        width,
        height,
      })
    }
  })

  test('every file on disk is described once', () => {
    expect([...photoFiles].toSorted()).toEqual(readdirSync(folder).toSorted())
  })

  test('every photograph that something shows is known', () => {
    const used = [
      ...brands.map((brand) => brand.photo),
      ...categories.map((category) => category.photo),
      ...products.flatMap((product) => product.gallery),
      ...pages.flatMap((page) => page.blocks.flatMap((b) => ('photo' in b ? [b.photo] : []))),
    ]
    expect(missing(used, photoFiles)).toEqual([])
  })
})
