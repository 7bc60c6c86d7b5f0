import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { DemoPage, DemoPageBlock } from '@vitrine/shared-types/demo/types'
import { idFor, toDocument, toLabelledLink, type SeedReferences } from './references.ts'
import type { SeedWriter } from './writer.ts'

/** Pages by name alone, so that texts can link to them; their blocks come afterwards. */
export async function seedPages(
  pages: DemoPage[],
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const page of pages) {
    const id = await writer.ensure('pages', { slug: page.slug }, (locale) => ({
      title: page.title[locale],
      seo: { title: page.seo.title[locale], description: page.seo.description[locale] },
      _status: 'published',
    }))
    references.pages.set(page.slug, id)
  }
}

export async function completePages(
  pages: DemoPage[],
  references: SeedReferences,
  writer: SeedWriter,
): Promise<void> {
  for (const page of pages) {
    await writer.complete('pages', idFor(references.pages, page.slug), (locale) => ({
      layout: page.blocks.map((block) => toBlock(block, locale, references)),
      _status: 'published',
    }))
  }
}

function toBlock(block: DemoPageBlock, locale: Locale, references: SeedReferences): object {
  switch (block.type) {
    case 'hero':
      return {
        blockType: 'hero',
        eyebrow: block.eyebrow?.[locale] ?? null,
        heading: block.heading[locale],
        text: block.text?.[locale] ?? null,
        image: idFor(references.photos, block.photo),
        link: toLabelledLink(block.link, locale, references),
      }
    case 'featuredProducts':
      return {
        blockType: 'featuredProducts',
        heading: block.heading[locale],
        text: block.text?.[locale] ?? null,
        products: block.products.map((slug) => idFor(references.products, slug)),
        link: toLabelledLink(block.link, locale, references),
      }
    case 'categoryTiles':
      return {
        blockType: 'categoryTiles',
        heading: block.heading[locale],
        categories: block.categories.map((slug) => idFor(references.categories, slug)),
      }
    case 'story':
      return {
        blockType: 'story',
        eyebrow: block.eyebrow?.[locale] ?? null,
        heading: block.heading[locale],
        text: toDocument(block.text[locale], references),
        image: idFor(references.photos, block.photo),
        imageSide: block.imageSide,
        link: toLabelledLink(block.link, locale, references),
      }
    case 'richText':
      return { blockType: 'richText', text: toDocument(block.text[locale], references) }
  }
}
