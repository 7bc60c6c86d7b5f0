import type { Block } from 'payload'
import type { Words } from '../../../platform/words.ts'
import { conditionFields } from './condition-fields.ts'

const STEP_LABEL = '/domains/search/merchandising/admin/step-label.tsx#StepLabel'

/** What a rule does: each step is one of these. */
export const ruleSteps: Block[] = [
  step('pin', { en: 'Pin to a place', th: 'ปักหมุดสินค้า' }, [
    {
      type: 'row',
      fields: [
        {
          name: 'product',
          type: 'relationship',
          relationTo: 'products',
          required: true,
          label: { en: 'Product', th: 'สินค้า' },
        },
        {
          name: 'place',
          type: 'number',
          required: true,
          min: 1,
          max: 100,
          defaultValue: 1,
          label: { en: 'Place', th: 'ลำดับที่' },
          admin: { step: 1 },
        },
      ],
    },
  ]),
  step('bury', { en: 'Put last', th: 'เลื่อนไปท้ายสุด' }, [
    {
      name: 'products',
      type: 'relationship',
      relationTo: 'products',
      hasMany: true,
      required: true,
      label: { en: 'Products', th: 'สินค้า' },
    },
  ]),
  step('boost', { en: 'Lift or lower', th: 'ดันขึ้นหรือลดลง' }, [
    {
      name: 'percent',
      type: 'number',
      required: true,
      min: -100,
      max: 500,
      defaultValue: 50,
      label: { en: 'By how many percent', th: 'กี่เปอร์เซ็นต์' },
      admin: {
        step: 10,
        description: {
          en: 'Of the score in a search. In a category, +100 halves the place: the 20th comes 10th. −100 puts last.',
          th: 'ของคะแนนในการค้นหา ในหมวดหมู่ +100 ทำให้ลำดับเหลือครึ่งหนึ่ง เช่น จากที่ 20 เป็นที่ 10 ส่วน −100 ไปท้ายสุด',
        },
      },
    },
    ...conditionFields(),
  ]),
]

function step(slug: string, name: Words, fields: Block['fields']): Block {
  return {
    slug,
    labels: { singular: name, plural: name },
    admin: {
      disableBlockName: true,
      components: { Label: { path: STEP_LABEL, clientProps: { kind: name } } },
    },
    fields,
  }
}
