import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { taxClassField } from '../../platform/tax-class-field.ts'
import { refuseSecondRate } from './hooks.ts'

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
      en: 'One for each country and class. Where there is none, there is no tax. Changes count for carts at once and never for placed orders.',
      th: 'หนึ่งอัตราต่อประเทศและประเภท หากไม่มีจะไม่คิดภาษี การแก้ไขมีผลกับตะกร้าทันที แต่ไม่มีผลกับคำสั่งซื้อที่ส่งแล้ว',
    },
  },
  access: editorsWrite,
  indexes: [{ fields: ['country', 'taxClass'], unique: true }],
  hooks: { beforeChange: [refuseSecondRate] },
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
      hooks: {
        beforeValidate: [
          ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
        ],
      },
      admin: {
        description: {
          en: 'Two letters, such as TH. A star is every country without rates of its own.',
          th: 'รหัสสองตัวอักษร เช่น TH เครื่องหมายดอกจัน (*) คือประเทศที่ไม่ได้ระบุอัตราไว้',
        },
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
      admin: {
        step: 0.01,
        description: { en: 'Such as 7 or 7.25.', th: 'เช่น 7 หรือ 7.25' },
      },
    },
    {
      name: 'isIncluded',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Prices contain it already', th: 'ราคารวมภาษีแล้ว' },
      admin: {
        description: {
          en: 'Then it is shown as part of the total; else it is added.',
          th: 'หากเลือก จะแสดงเป็นส่วนหนึ่งของยอดรวม หากไม่เลือกจะบวกเพิ่ม',
        },
      },
    },
    {
      name: 'appliesToShipping',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Also on shipping', th: 'คิดกับค่าส่งด้วย' },
      admin: {
        description: {
          en: 'Shipping is taxed at the standard rate.',
          th: 'ค่าส่งคิดตามอัตราปกติ',
        },
      },
    },
  ],
}
