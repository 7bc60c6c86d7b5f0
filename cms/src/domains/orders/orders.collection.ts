import type { CollectionConfig } from 'payload'
import { staffRead } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { shown, unseen } from '../../platform/shown-field.ts'
import { deskEndpoints } from './admin/desk-routes.ts'
import { shownAmount, shownMark, shownMethod } from './admin/list/columns.ts'
import { fulfillmentStates, orderStates, paymentStates } from './states.ts'

const ADMIN = '/domains/orders/admin'

/**
 * Orders as staff find them. Commands alone write here (never Payload), sums are whole numbers of
 * minor units, and what was bought is in `order_lines`.
 */
export const orders: CollectionConfig = {
  slug: 'orders',
  labels: {
    singular: { en: 'Order', th: 'คำสั่งซื้อ' },
    plural: { en: 'Orders', th: 'คำสั่งซื้อ' },
  },
  admin: {
    group: GROUPS.sales,
    useAsTitle: 'number',
    defaultColumns: [
      'number',
      'purchasedAt',
      'customerName',
      'amount',
      'paymentStatus',
      'fulfillmentStatus',
      'status',
    ],
    listSearchableFields: ['number', 'customerEmail', 'customerName'],
    components: {
      beforeListTable: [`${ADMIN}/list/order-filters.tsx#OrderFilters`],
      views: { edit: { root: { Component: `${ADMIN}/desk-view.tsx#OrderDeskView` } } },
    },
    description: {
      en: 'Everything that was bought, the newest first.',
      th: 'คำสั่งซื้อทั้งหมด เรียงจากใหม่สุด',
    },
  },
  access: staffRead,
  endpoints: deskEndpoints,
  defaultSort: '-purchasedAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Number', th: 'เลขที่' },
      admin: { readOnly: true },
    },
    shownMark('status', { en: 'Order', th: 'สถานะ' }, orderStates),
    shownMark('paymentStatus', { en: 'Payment', th: 'การชำระเงิน' }, paymentStates),
    shownMark('fulfillmentStatus', { en: 'Delivery', th: 'การจัดส่ง' }, fulfillmentStates),
    shown('onHold', { en: 'On hold', th: 'พักไว้' }, 'checkbox'),
    {
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      index: true,
      label: { en: 'Customer', th: 'ลูกค้า' },
      admin: { readOnly: true },
    },
    shown('customerEmail', { en: 'Mail', th: 'อีเมล' }),
    shown('customerName', { en: 'Name', th: 'ชื่อ' }),
    shown('locale', { en: 'Language', th: 'ภาษา' }),
    shown('currency', { en: 'Currency', th: 'สกุลเงิน' }),
    shownAmount('subtotal', { en: 'Goods', th: 'ค่าสินค้า' }),
    shownAmount('discount', { en: 'Discount', th: 'ส่วนลด' }),
    shownAmount('shipping', { en: 'Shipping', th: 'ค่าส่ง' }),
    shownAmount('tax', { en: 'Tax added', th: 'ภาษีเพิ่ม' }),
    shownAmount('amount', { en: 'Total', th: 'รวม' }),
    shownAmount('refunded', { en: 'Refunded', th: 'คืนแล้ว' }),
    shownAmount('forgiven', { en: 'Forgiven', th: 'ยกยอดให้' }),
    shownMethod('paymentMethod', { en: 'Way to pay', th: 'วิธีชำระ' }),
    shown('shippingMethod', { en: 'Way to deliver', th: 'วิธีจัดส่ง' }),
    shown('purchasedAt', { en: 'Placed', th: 'วันที่สั่ง' }, 'date'),
    shown('expiresAt', { en: 'To be paid by', th: 'ชำระภายใน' }, 'date'),
    shown('cancelledAt', { en: 'Cancelled', th: 'ยกเลิกเมื่อ' }, 'date'),
    shown('completedAt', { en: 'Completed', th: 'เสร็จสิ้นเมื่อ' }, 'date'),
    shown('note', { en: 'Note of the customer', th: 'หมายเหตุจากลูกค้า' }),
    shown(
      'acceptsMarketing',
      { en: 'A guest who wants news', th: 'ลูกค้าทั่วไปที่ขอรับข่าวสาร' },
      'checkbox',
    ),
    unseen('cart'),
    unseen('buyer'),
    unseen('quote', 'json'),
    unseen('shippingAddress', 'json'),
    unseen('billingAddress', 'json'),
    unseen('version', 'number'),
  ],
}
