import type { CollectionConfig, Field } from 'payload'
import { editorsWrite } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { moneyGroup } from '../../platform/money-fields.ts'
import { refuseWhileUsed } from '../../platform/refuse-while-used.ts'
import { giftFields, isKind } from './gift-fields.ts'
import { refuseOnceUsed, refuseUnusable } from './hooks.ts'
import { limitFields } from './limit-fields.ts'

const forWhat: Field[] = [
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    label: { en: 'Only in these categories', th: 'เฉพาะหมวดหมู่' },
    admin: {
      description: { en: 'With those below them.', th: 'รวมหมวดหมู่ย่อย' },
    },
  },
  {
    name: 'products',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: { en: 'Only these products', th: 'เฉพาะสินค้า' },
    admin: {
      description: {
        en: 'Products and categories widen each other; with neither it is for everything.',
        th: 'สินค้าและหมวดหมู่นับรวมกัน หากไม่เลือกเลยจะใช้กับทุกอย่าง',
      },
    },
  },
  moneyGroup(
    'minimum',
    { en: 'From a total of', th: 'เมื่อซื้อครบ' },
    {
      en: 'Of what it applies to, before discounts. Empty: from the first piece.',
      th: 'ยอดของรายการที่ร่วมก่อนหักส่วนลด หากเว้นว่างใช้ได้ทันที',
    },
  ),
  {
    name: 'customerGroups',
    type: 'relationship',
    relationTo: 'customerGroups',
    hasMany: true,
    label: { en: 'Only for these customers', th: 'เฉพาะกลุ่มลูกค้า' },
    admin: {
      description: {
        en: 'Only who is signed in and in one of these groups. Empty: everybody.',
        th: 'เฉพาะลูกค้าที่เข้าสู่ระบบและอยู่ในกลุ่มที่เลือก หากเว้นว่างใช้ได้ทุกคน',
      },
    },
  },
  {
    name: 'shippingMethods',
    type: 'relationship',
    relationTo: 'shippingMethods',
    hasMany: true,
    label: { en: 'Only with these ways to deliver', th: 'เฉพาะวิธีจัดส่ง' },
    admin: {
      condition: isKind('free_shipping'),
      description: {
        en: 'Each belongs to a zone. Empty: all ways, to everywhere.',
        th: 'แต่ละวิธีเป็นของพื้นที่หนึ่ง หากเว้นว่างใช้ได้ทุกวิธีและทุกพื้นที่',
      },
    },
  },
]

const when: Field[] = [
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { en: 'On', th: 'เปิดใช้' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Carts show it at once; placed orders keep their price.',
        th: 'มีผลกับตะกร้าทันที คำสั่งซื้อที่ส่งแล้วราคาไม่เปลี่ยน',
      },
    },
  },
  {
    name: 'needsCoupon',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Only with a coupon', th: 'ต้องใช้คูปอง' },
    admin: {
      position: 'sidebar',
      description: { en: 'Add the codes under “Coupons”.', th: 'เพิ่มรหัสได้ที่เมนู “คูปอง”' },
    },
  },
  {
    name: 'isExclusive',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Not together with others', th: 'ใช้ร่วมกับโปรโมชันอื่นไม่ได้' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'On a line that it takes something off, no other one does. It comes in only where the customer saves more with it.',
        th: 'รายการที่ลดด้วยโปรโมชันนี้แล้วจะไม่ลดด้วยโปรโมชันอื่น และจะใช้เมื่อลูกค้าประหยัดได้มากกว่า',
      },
    },
  },
  {
    name: 'priority',
    type: 'number',
    defaultValue: 100,
    label: { en: 'Turn', th: 'ลำดับ' },
    admin: {
      position: 'sidebar',
      step: 1,
      description: {
        en: 'Lower numbers are taken off first, the next ones from what is left.',
        th: 'เลขน้อยลดก่อน ลำดับถัดไปลดจากยอดที่เหลือ',
      },
    },
  },
  ...limitFields(),
]

/** What is taken off, of what, for whom and when. How often it was used is in `promotion_uses`. */
export const promotions: CollectionConfig = {
  slug: 'promotions',
  labels: {
    singular: { en: 'Promotion', th: 'โปรโมชัน' },
    plural: { en: 'Promotions', th: 'โปรโมชัน' },
  },
  admin: {
    group: GROUPS.sales,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'isActive', 'startsAt', 'endsAt'],
    description: {
      en: 'Taken off by themselves, or with a coupon.',
      th: 'ลดให้อัตโนมัติ หรือเมื่อใช้คูปอง',
    },
  },
  access: editorsWrite,
  hooks: { beforeChange: [refuseUnusable], beforeDelete: [refuseWhileUsed, refuseOnceUsed] },
  fields: [...giftFields, ...forWhat, ...when],
}
