import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { optionsCell, productCell } from './admin/columns.ts'
import { offeredOptions } from './offered-options.ts'
import { pricesGroup } from './price-fields.ts'
import { checkVariant } from './variant-hooks.ts'

/** One thing that can be bought: a product in one colour and size. Public when its product is. */
export const variants: CollectionConfig = {
  slug: 'variants',
  labels: {
    singular: { en: 'Variant', th: 'สินค้าย่อย' },
    plural: { en: 'Variants', th: 'สินค้าย่อย' },
  },
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'sku',
    defaultColumns: ['sku', 'product', 'options', 'prices', 'stock'],
    listSearchableFields: ['sku', 'barcode'],
    description: {
      en: 'Every single thing that can be bought, with its SKU, prices and stock.',
      th: 'สินค้าทุกชิ้นที่ซื้อได้ พร้อมรหัส SKU ราคา และสต็อก',
    },
  },
  access: editorsWrite,
  disableDuplicate: true,
  hooks: { beforeChange: [checkVariant] },
  fields: [
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      required: true,
      index: true,
      label: { en: 'Product', th: 'สินค้า' },
      admin: {
        position: 'sidebar',
        components: { Cell: productCell },
        description: {
          en: 'The variant is in the shop while this product is.',
          th: 'สินค้าย่อยนี้จะอยู่ในร้านตราบเท่าที่สินค้านี้อยู่ในร้าน',
        },
      },
    },
    {
      name: 'options',
      type: 'relationship',
      relationTo: 'variantOptions',
      hasMany: true,
      label: { en: 'Choices', th: 'ตัวเลือก' },
      filterOptions: offeredOptions,
      admin: {
        components: { Cell: optionsCell },
        description: {
          en: 'One value for each choice of the product, such as “Celadon”. No two variants may be the same.',
          th: 'เลือกหนึ่งค่าต่อหนึ่งตัวเลือกของสินค้า เช่น “เซลาดอน” ห้ามซ้ำกับสินค้าย่อยอื่น',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sku',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          maxLength: 80,
          label: { en: 'SKU', th: 'รหัส SKU' },
          hooks: {
            beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value)],
          },
          admin: {
            description: {
              en: 'Your own article number; each is used once.',
              th: 'รหัสสินค้าของร้าน ใช้ได้ครั้งเดียว',
            },
          },
        },
        {
          name: 'barcode',
          type: 'text',
          maxLength: 80,
          label: { en: 'Barcode', th: 'บาร์โค้ด' },
          admin: {
            description: { en: 'EAN, UPC or ISBN.', th: 'EAN, UPC หรือ ISBN' },
          },
        },
      ],
    },
    pricesGroup(),
    {
      name: 'weightGrams',
      type: 'number',
      min: 0,
      label: { en: 'Weight in grams', th: 'น้ำหนัก (กรัม)' },
      admin: {
        description: { en: 'With its packaging.', th: 'รวมบรรจุภัณฑ์' },
      },
    },
    {
      name: 'maxPerOrder',
      type: 'number',
      min: 1,
      max: 99,
      label: { en: 'At most in one order', th: 'จำนวนสูงสุดต่อคำสั่งซื้อ' },
      admin: {
        description: { en: 'Empty: 99 pieces.', th: 'หากเว้นว่าง: 99 ชิ้น' },
      },
    },
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { en: 'Pictures of this variant', th: 'ภาพของสินค้าย่อยนี้' },
      admin: {
        description: {
          en: 'Shown when a shopper chooses it; empty: the gallery of the product.',
          th: 'แสดงเมื่อลูกค้าเลือก หากเว้นว่างจะใช้แกลเลอรีของสินค้า',
        },
      },
    },
  ],
}
