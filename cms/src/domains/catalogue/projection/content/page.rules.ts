import type {
  FeaturedBlockDoc,
  HeroBlockDoc,
  PageBlockDoc,
  PageDoc,
  RichTextBlockDoc,
  StoryBlockDoc,
  TilesBlockDoc,
} from '../documents.ts'
import { presentLink } from '../links.ts'
import { idOf, idsOf, textIn } from '../localise.ts'
import { plainText, richTextIn } from '../rich-text.ts'
import { alternatesOf, presentSeo } from '../seo.rules.ts'
import type { StoredPage, StoredPageBlock } from '../shapes.ts'
import type { View } from '../world.ts'
import type { ContentEntry } from './entry.ts'

/** The row of a published page in the view's language; null while it has no address. */
export function presentPageEntry(page: PageDoc, view: View): ContentEntry | null {
  const { locale } = view
  const slug = page.slug
  if (!slug) return null
  const title = textIn(page.title, locale) ?? slug
  const blocks = (page.layout ?? []).flatMap((block) => presentBlock(block, view) ?? [])
  const body: StoredPage = {
    id: String(page.id),
    slug,
    title,
    blocks,
    alternates: alternatesOf(slug),
    seo: presentSeo(page.seo, locale, { title, descriptions: blocks.map(wordsOf) }),
    updatedAt: new Date(page.updatedAt).toISOString(),
  }
  return {
    kind: 'page',
    refId: page.id,
    locale,
    slug,
    position: null,
    parentId: null,
    body,
    refs: view.refs(),
  }
}

/** A block without what it needs (a picture that is gone, an empty text) is left out. */
function presentBlock(block: PageBlockDoc, view: View): StoredPageBlock | null {
  switch (block.blockType) {
    case 'hero':
      return heroBlock(block, view)
    case 'featuredProducts':
      return featuredBlock(block, view)
    case 'categoryTiles':
      return tilesBlock(block, view)
    case 'story':
      return storyBlock(block, view)
    case 'richText':
      return richTextBlock(block, view)
  }
}

function heroBlock(block: HeroBlockDoc, view: View): StoredPageBlock | null {
  const image = view.findImage(idOf(block.image))
  if (image === null) return null
  return {
    type: 'hero',
    id: block.id ?? '',
    eyebrow: textIn(block.eyebrow, view.locale),
    heading: textIn(block.heading, view.locale) ?? '',
    text: textIn(block.text, view.locale),
    image,
    link: linkOf(block, view),
  }
}

function featuredBlock(block: FeaturedBlockDoc, view: View): StoredPageBlock {
  return {
    type: 'featuredProducts',
    id: block.id ?? '',
    heading: textIn(block.heading, view.locale) ?? '',
    text: textIn(block.text, view.locale),
    productIds: view.mention('product', idsOf(block.products)),
    link: linkOf(block, view),
  }
}

function tilesBlock(block: TilesBlockDoc, view: View): StoredPageBlock {
  return {
    type: 'categoryTiles',
    id: block.id ?? '',
    heading: textIn(block.heading, view.locale) ?? '',
    categoryIds: view.mention('category', idsOf(block.categories)),
  }
}

function storyBlock(block: StoryBlockDoc, view: View): StoredPageBlock | null {
  const image = view.findImage(idOf(block.image))
  if (image === null) return null
  return {
    type: 'story',
    id: block.id ?? '',
    eyebrow: textIn(block.eyebrow, view.locale),
    heading: textIn(block.heading, view.locale) ?? '',
    text: richTextIn(block.text, view),
    image,
    imageSide: block.imageSide === 'right' ? 'right' : 'left',
    link: linkOf(block, view),
  }
}

function richTextBlock(block: RichTextBlockDoc, view: View): StoredPageBlock | null {
  const text = richTextIn(block.text, view)
  return text.length === 0 ? null : { type: 'richText', id: block.id ?? '', text }
}

function linkOf(block: HeroBlockDoc | FeaturedBlockDoc | StoryBlockDoc, view: View) {
  return presentLink(block.link?.label, block.link, view.locale, view.findSlug)
}

function wordsOf(block: StoredPageBlock): string | null {
  if (block.type === 'hero') return block.text
  return block.type === 'story' || block.type === 'richText' ? plainText(block.text) : null
}
