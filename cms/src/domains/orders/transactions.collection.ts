import type { CollectionConfig } from 'payload'
import { staffRead } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { shown, unseen } from '../../platform/shown-field.ts'
import { shownAmount, shownMark, shownMethod } from './admin/list/columns.ts'
import { transactionStates } from './states.ts'

/** Attempts to pay an order. Commands alone write here. */
export const transactions: CollectionConfig = {
  slug: 'transactions',
  labels: {
    singular: { en: 'Payment', th: 'การชำระเงิน' },
    plural: { en: 'Payments', th: 'การชำระเงิน' },
  },
  admin: {
    group: GROUPS.sales,
    useAsTitle: 'providerRef',
    defaultColumns: ['order', 'method', 'status', 'amount', 'createdAt'],
    listSearchableFields: ['providerRef'],
    components: {
      views: {
        edit: { root: { Component: '/domains/orders/admin/payment-view.tsx#PaymentView' } },
      },
    },
    description: {
      en: 'What was paid, promised or tried, for every order.',
      th: 'รายการที่ชำระ รอชำระ หรือไม่สำเร็จ ของทุกคำสั่งซื้อ',
    },
  },
  access: staffRead,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      required: true,
      index: true,
      label: { en: 'Order', th: 'คำสั่งซื้อ' },
      admin: { readOnly: true },
    },
    shown('provider', { en: 'Provider', th: 'ผู้ให้บริการ' }),
    shownMethod('method', { en: 'Way to pay', th: 'วิธีชำระ' }),
    shownMark('status', { en: 'State', th: 'สถานะ' }, transactionStates),
    shownAmount('amount', { en: 'Amount', th: 'จำนวนเงิน' }),
    shown('currency', { en: 'Currency', th: 'สกุลเงิน' }),
    shown('providerRef', { en: 'The provider’s number', th: 'เลขอ้างอิงผู้ให้บริการ' }),
    shown('error', { en: 'What went wrong', th: 'ข้อผิดพลาด' }),
    shown('expiresAt', { en: 'To be paid by', th: 'ชำระภายใน' }, 'date'),
    shown('settledAt', { en: 'Settled', th: 'ชำระเมื่อ' }, 'date'),
    unseen('step', 'json'),
  ],
}
