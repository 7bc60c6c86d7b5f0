import type { CollectionConfig } from 'payload'
import { openInShop } from '../../admin/open-in-shop.ts'
import { editorsWrite } from '../../platform/access.ts'
import { clearBlankDrafts } from '../../platform/blank-drafts.ts'
import { GROUPS } from '../../platform/groups.ts'
import { seoGroup } from '../../platform/seo-fields.ts'
import { slugField } from '../../platform/slug-field.ts'
import { priceColumn } from './admin/columns.ts'
import { contentFields, mediaFields, sourceGroup, variantFields } from './product-fields.ts'
import { checkProductTypes, deleteVariants, stampPublishedAt } from './product-hooks.ts'
import { organisationFields, sidebarFields } from './product-organisation.ts'

const AUTOSAVE_MS = 1200
const VERSIONS_KEPT = 30

/** What the shop sells, as a shopper thinks of it; its variants are what can be bought. */
export const products: CollectionConfig = {
  slug: 'products',
  labels: {
    singular: { en: 'Product', th: 'สินค้า' },
    plural: { en: 'Products', th: 'สินค้า' },
  },
  admin: {
    components: { edit: openInShop('products') },
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    defaultColumns: ['title', 'price', 'stock', '_status', 'brand', 'categories', 'updatedAt'],
    listSearchableFields: ['title', 'subtitle', 'slug'],
    description: {
      en: 'Everything the shop sells. A product is in the shop once it is published.',
      th: 'ทุกสิ่งที่ร้านขาย สินค้าจะอยู่ในร้านเมื่อเผยแพร่แล้ว',
    },
  },
  defaultSort: '-updatedAt',
  custom: { isLinkable: true, previewPath: 'products' },
  access: editorsWrite,
  versions: {
    maxPerDoc: VERSIONS_KEPT,
    drafts: { autosave: { interval: AUTOSAVE_MS }, schedulePublish: true },
  },
  hooks: {
    afterChange: [clearBlankDrafts],
    beforeChange: [stampPublishedAt, checkProductTypes],
    beforeDelete: [deleteVariants],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Content', th: 'เนื้อหา' }, fields: contentFields },
        { label: { en: 'Media', th: 'ภาพ' }, fields: mediaFields },
        { label: { en: 'Variants & prices', th: 'สินค้าย่อยและราคา' }, fields: variantFields },
        { label: { en: 'Organisation', th: 'การจัดระเบียบ' }, fields: organisationFields },
        { label: { en: 'SEO', th: 'SEO' }, fields: [seoGroup()] },
      ],
    },
    slugField({ from: 'title', folder: 'products' }),
    ...sidebarFields,
    priceColumn,
    sourceGroup,
  ],
}
