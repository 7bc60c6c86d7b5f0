import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { taxClassField } from '../../platform/tax-class-field.ts'

/** What the state takes, by where it goes and what it is. */
export const taxRates: CollectionConfig = {
  slug: 'taxRates',
  labels: {
    singular: { en: 'Tax rate', th: 'อัตราภาษี' },
    plural: { en: 'Tax rates', th: 'อัตราภาษี' },
  },
  admin: {
    group: GROUPS.shop,
    useAsTitle: 'label',
    defaultColumns: ['label', 'country', 'taxClass', 'ratePercent', 'isIncluded'],
    description: {
      en: 'One for each country and class. Where there is none, there is no tax.',
      th: 'หนึ่งอัตราต่อประเทศและประเภท หากไม่มีจะไม่คิดภาษี',
    },
  },
  access: editorsWrite,
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      label: { en: 'Name, as it stands on the invoice', th: 'ชื่อในใบแจ้งหนี้' },
    },
    {
      name: 'country',
      type: 'text',
      required: true,
      index: true,
      minLength: 1,
      maxLength: 2,
      label: { en: 'Country', th: 'ประเทศ' },
      admin: {
        description: { en: 'Two letters, such as TH.', th: 'รหัสสองตัวอักษร เช่น TH' },
      },
    },
    taxClassField(),
    {
      name: 'ratePercent',
      type: 'number',
      required: true,
      min: 0,
      max: 100,
      label: { en: 'Percent', th: 'เปอร์เซ็นต์' },
    },
    {
      name: 'isIncluded',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Prices contain it already', th: 'ราคารวมภาษีแล้ว' },
    },
    {
      name: 'appliesToShipping',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Also on shipping', th: 'คิดกับค่าส่งด้วย' },
    },
  ],
}
