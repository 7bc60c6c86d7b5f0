import type { CollectionConfig } from 'payload'
import { openInShop } from '../../admin/open-in-shop.ts'
import { editorsWrite } from '../../platform/access.ts'
import { clearBlankDrafts } from '../../platform/blank-drafts.ts'
import { GROUPS } from '../../platform/groups.ts'
import { seoGroup } from '../../platform/seo-fields.ts'
import { slugField } from '../../platform/slug-field.ts'
import { categoryTiles } from './blocks/category-tiles.block.ts'
import { featuredProducts } from './blocks/featured-products.block.ts'
import { hero } from './blocks/hero.block.ts'
import { richText } from './blocks/rich-text.block.ts'
import { story } from './blocks/story.block.ts'

const AUTOSAVE_MS = 2000

/** Pages that editors compose of blocks. The shop's front page has the slug `home`. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { en: 'Page', th: 'หน้า' },
    plural: { en: 'Pages', th: 'หน้า' },
  },
  admin: {
    components: { edit: openInShop('pages') },
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      en: 'Pages made of blocks. The one with the address “home” is the front page.',
      th: 'หน้าที่ประกอบจากบล็อก หน้าที่มีที่อยู่ “home” คือหน้าแรกของร้าน',
    },
  },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: AUTOSAVE_MS }, schedulePublish: true },
  },
  custom: { isLinkable: true, previewPath: 'pages' },
  access: editorsWrite,
  hooks: { afterChange: [clearBlankDrafts] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: { en: 'Title', th: 'ชื่อหน้า' },
    },
    slugField({ from: 'title', folder: 'pages' }),
    {
      name: 'layout',
      type: 'blocks',
      label: { en: 'Blocks', th: 'บล็อก' },
      labels: {
        singular: { en: 'Block', th: 'บล็อก' },
        plural: { en: 'Blocks', th: 'บล็อก' },
      },
      blocks: [hero, featuredProducts, categoryTiles, story, richText],
      admin: {
        initCollapsed: true,
        description: {
          en: 'From top to bottom. Drag to change the order.',
          th: 'เรียงจากบนลงล่าง ลากเพื่อเปลี่ยนลำดับ',
        },
      },
    },
    seoGroup(),
  ],
}
