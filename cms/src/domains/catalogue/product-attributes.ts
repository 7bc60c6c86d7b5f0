import type { Block, BlocksField, RelationshipField } from 'payload'
import type { AttributeType } from './attributes.collection.ts'

/** The facts of a product: one block per kind of value. */
export const productAttributes: BlocksField = {
  name: 'attributes',
  type: 'blocks',
  label: { en: 'Facts', th: 'ข้อมูลสินค้า' },
  labels: {
    singular: { en: 'Fact', th: 'ข้อมูล' },
    plural: { en: 'Facts', th: 'ข้อมูล' },
  },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Material, measurements, care: shown as a table and used by the filters.',
      th: 'วัสดุ ขนาด การดูแล แสดงเป็นตารางและใช้ในตัวกรอง',
    },
  },
  blocks: [
    block('textAttribute', 'text', { en: 'Words', th: 'ข้อความ' }, [
      { name: 'value', type: 'text', localized: true, required: true, ...valueLabel() },
    ]),
    block('numberAttribute', 'number', { en: 'Number', th: 'ตัวเลข' }, [
      { name: 'value', type: 'number', required: true, ...valueLabel() },
    ]),
    block('booleanAttribute', 'boolean', { en: 'Yes or no', th: 'ใช่หรือไม่' }, [
      { name: 'value', type: 'checkbox', defaultValue: false, ...valueLabel() },
    ]),
    block('optionAttribute', 'option', { en: 'Values from a list', th: 'ค่าจากรายการ' }, [
      {
        name: 'values',
        type: 'relationship',
        relationTo: 'attributeOptions',
        hasMany: true,
        required: true,
        // Only the values of the attribute chosen beside it.
        filterOptions: ({ siblingData }) => {
          const attribute = (siblingData as { attribute?: unknown } | undefined)?.attribute
          return attribute ? { attribute: { equals: attribute } } : true
        },
        label: { en: 'Values', th: 'ค่า' },
      },
    ]),
  ],
}

function valueLabel() {
  return { label: { en: 'Value', th: 'ค่า' } }
}

function block(
  slug: string,
  type: AttributeType,
  name: { en: string; th: string },
  fields: Block['fields'],
): Block {
  const attribute: RelationshipField = {
    name: 'attribute',
    type: 'relationship',
    relationTo: 'attributes',
    required: true,
    filterOptions: { type: { equals: type } },
    label: { en: 'Attribute', th: 'คุณสมบัติ' },
  }
  return {
    slug,
    labels: { singular: name, plural: name },
    admin: {
      disableBlockName: true,
      components: { Label: '/domains/catalogue/admin/fact-title.tsx#FactTitle' },
    },
    fields: [{ type: 'row', fields: [attribute, ...fields] }],
  }
}
