import type { CollectionConfig } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { refuseUnclearZone, tidyCodes } from './hooks.ts'

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
      en: 'Where the shop delivers. Of several zones that fit an address the most exact one counts: postcodes before countries, countries before “everywhere else”.',
      th: 'พื้นที่ที่ร้านจัดส่ง หากที่อยู่ตรงหลายพื้นที่จะใช้พื้นที่ที่ระบุละเอียดที่สุด: รหัสไปรษณีย์ก่อนประเทศ และประเทศก่อน “ที่อื่นทั้งหมด”',
    },
  },
  access: editorsWrite,
  hooks: { beforeChange: [refuseUnclearZone], beforeDelete: [refuseWhileUsed] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { en: 'Name', th: 'ชื่อ' },
      admin: {
        description: { en: 'For staff; shoppers do not see it.', th: 'สำหรับทีมงาน ลูกค้าไม่เห็น' },
      },
    },
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      required: true,
      label: { en: 'Countries', th: 'ประเทศ' },
      hooks: { beforeValidate: [tidyCodes] },
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
      hooks: { beforeValidate: [tidyCodes] },
      admin: {
        description: {
          en: 'How they begin, such as 10 for Bangkok. Empty: the whole country.',
          th: 'ตัวเลขขึ้นต้น เช่น 10 สำหรับกรุงเทพฯ หากเว้นว่างคือทั้งประเทศ',
        },
      },
    },
  ],
}
