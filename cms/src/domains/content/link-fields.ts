import type {
  Condition,
  Field,
  GroupField,
  PayloadRequest,
  RelationshipField,
  TextField,
} from 'payload'
import { LinkTarget } from '@vitrine/shared-types/primitives/link'
import { say, type Words } from '../../platform/words.ts'

interface LinkSiblings {
  kind?: string | null
}

interface Asked {
  siblingData: unknown
  req: PayloadRequest
}

const KINDS: { value: string; label: Words }[] = [
  { value: 'product', label: { en: 'A product', th: 'สินค้า' } },
  { value: 'category', label: { en: 'A category', th: 'หมวดหมู่' } },
  { value: 'brand', label: { en: 'A brand', th: 'แบรนด์' } },
  { value: 'collection', label: { en: 'A collection', th: 'คอลเลกชัน' } },
  { value: 'page', label: { en: 'A page', th: 'หน้า' } },
  { value: 'url', label: { en: 'An address', th: 'ที่อยู่เว็บ' } },
]

/** Where a link leads: its kind, and the document or the address. */
function linkTargetFields({ isRequired }: { isRequired: boolean }): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      required: isRequired,
      options: KINDS,
      label: { en: 'Leads to', th: 'ลิงก์ไปยัง' },
      ...(isRequired ? { defaultValue: 'category' } : {}),
      admin: {
        description: {
          en: 'A link to something that is not published is left out of the shop.',
          th: 'ลิงก์ไปยังสิ่งที่ยังไม่เผยแพร่จะไม่แสดงในร้าน',
        },
      },
    },
    target('product', 'products', { en: 'Product', th: 'สินค้า' }),
    target('category', 'categories', { en: 'Category', th: 'หมวดหมู่' }),
    target('brand', 'brands', { en: 'Brand', th: 'แบรนด์' }),
    target('collection', 'productCollections', { en: 'Collection', th: 'คอลเลกชัน' }),
    target('page', 'pages', { en: 'Page', th: 'หน้า' }),
    urlField(),
  ]
}

/** The link of a menu entry. */
export function linkGroup(): GroupField {
  return {
    name: 'link',
    type: 'group',
    label: { en: 'Link', th: 'ลิงก์' },
    fields: linkTargetFields({ isRequired: true }),
  }
}

/** The link of a block, with its words; empty when the block has none. */
export function labelledLinkGroup(): GroupField {
  return {
    name: 'link',
    type: 'group',
    label: { en: 'Link', th: 'ลิงก์' },
    admin: {
      description: { en: 'Optional: shown below the text.', th: 'ไม่บังคับ: แสดงใต้ข้อความ' },
    },
    fields: [
      {
        name: 'label',
        type: 'text',
        localized: true,
        maxLength: 80,
        label: { en: 'Words', th: 'ข้อความลิงก์' },
      },
      ...linkTargetFields({ isRequired: false }),
    ],
  }
}

function target(
  name: 'product' | 'category' | 'brand' | 'collection' | 'page',
  relationTo: 'products' | 'categories' | 'brands' | 'productCollections' | 'pages',
  label: Words,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    admin: { condition: isKind(name) },
    validate: (value: unknown, { siblingData, req }: Asked) =>
      (siblingData as LinkSiblings).kind !== name ||
      Boolean(value) ||
      say(req, { en: 'Choose where the link leads.', th: 'เลือกปลายทางของลิงก์' }),
  }
}

function urlField(): TextField {
  return {
    name: 'url',
    type: 'text',
    maxLength: 2000,
    label: { en: 'Address', th: 'ที่อยู่เว็บ' },
    admin: {
      condition: isKind('url'),
      description: {
        en: 'https://…, mailto:…, tel:… or a path in the shop such as /search?q=teak.',
        th: 'https://…, mailto:…, tel:… หรือพาธในร้าน เช่น /search?q=teak',
      },
    },
    validate: (value: unknown, { siblingData, req }: Asked) =>
      (siblingData as LinkSiblings).kind !== 'url' ||
      LinkTarget.safeParse({ kind: 'url', url: value }).success ||
      say(req, {
        en: 'Write an address that begins with https://, mailto:, tel: or a single slash.',
        th: 'ใส่ที่อยู่ที่ขึ้นต้นด้วย https://, mailto:, tel: หรือเครื่องหมาย /',
      }),
  }
}

function isKind(kind: string): Condition {
  return (_, siblings: LinkSiblings) => siblings?.kind === kind
}
