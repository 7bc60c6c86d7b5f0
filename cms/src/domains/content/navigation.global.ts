import type { ArrayField, GlobalConfig } from 'payload'
import { rowTitle } from '../../admin/row-labels.ts'
import { editorsWriteGlobal } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { linkGroup } from './link-fields.ts'

/** The menus of the shop. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { en: 'Menus', th: 'เมนู' },
  admin: {
    group: GROUPS.content,
    description: {
      en: 'The links at the top and at the bottom of every page of the shop.',
      th: 'ลิงก์ด้านบนและด้านล่างของทุกหน้าในร้าน',
    },
  },
  access: editorsWriteGlobal,
  fields: [
    linksField('header', { en: 'Top of the page', th: 'ด้านบนของหน้า' }),
    {
      name: 'footer',
      type: 'array',
      maxRows: 6,
      label: { en: 'Bottom of the page', th: 'ด้านล่างของหน้า' },
      labels: {
        singular: { en: 'Column', th: 'คอลัมน์' },
        plural: { en: 'Columns', th: 'คอลัมน์' },
      },
      admin: {
        initCollapsed: true,
        components: rowTitle,
        description: { en: 'Columns of links.', th: 'คอลัมน์ของลิงก์' },
      },
      fields: [
        {
          name: 'heading',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 80,
          label: { en: 'Heading', th: 'หัวเรื่อง' },
        },
        linksField('links', { en: 'Links', th: 'ลิงก์' }),
      ],
    },
  ],
}

function linksField(name: 'header' | 'links', label: { en: string; th: string }): ArrayField {
  return {
    name,
    type: 'array',
    maxRows: 20,
    label,
    labels: {
      singular: { en: 'Link', th: 'ลิงก์' },
      plural: { en: 'Links', th: 'ลิงก์' },
    },
    admin: { initCollapsed: true, components: rowTitle },
    fields: [
      {
        name: 'label',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 80,
        label: { en: 'Words', th: 'ข้อความลิงก์' },
      },
      linkGroup(),
    ],
  }
}
