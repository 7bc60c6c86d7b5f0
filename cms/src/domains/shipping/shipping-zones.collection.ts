import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'

/** Where things are sent. The zone that names a place most exactly is the one that counts. */
export const shippingZones: CollectionConfig = {
  slug: 'shippingZones',
  labels: {
    singular: { en: 'Delivery zone', th: 'พื้นที่จัดส่ง' },
    plural: { en: 'Delivery zones', th: 'พื้นที่จัดส่ง' },
  },
  admin: {
    group: GROUPS.shop,
    useAsTitle: 'name',
    defaultColumns: ['name', 'countries', 'postcodes'],
    description: {
      en: 'Of several zones that fit an address, the one with postcodes wins over the one with countries.',
      th: 'หากที่อยู่ตรงหลายพื้นที่ พื้นที่ที่ระบุรหัสไปรษณีย์มาก่อนพื้นที่ที่ระบุเพียงประเทศ',
    },
  },
  access: editorsWrite,
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', th: 'ชื่อ' } },
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      required: true,
      label: { en: 'Countries', th: 'ประเทศ' },
      admin: {
        description: {
          en: 'Two letters each, such as TH. A star is everywhere else.',
          th: 'รหัสสองตัวอักษร เช่น TH เครื่องหมายดอกจัน (*) คือที่อื่นทั้งหมด',
        },
      },
    },
    {
      name: 'postcodes',
      type: 'text',
      hasMany: true,
      label: { en: 'Postcodes', th: 'รหัสไปรษณีย์' },
      admin: {
        description: {
          en: 'How they begin, such as 10 for Bangkok. Empty: the whole country.',
          th: 'ตัวเลขขึ้นต้น เช่น 10 สำหรับกรุงเทพฯ หากเว้นว่างคือทั้งประเทศ',
        },
      },
    },
  ],
}
