import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import type { Field, GlobalConfig, TextFieldSingleValidation } from 'payload'
import { editorsWriteGlobal, isAdmin } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import { moneyGroup } from '../../platform/money-fields.ts'
import type { Words } from '../../platform/words.ts'
import { checkPromptPayId } from './promptpay-id.ts'

const CURRENCY_LABELS: Record<(typeof CURRENCIES)[number], Words> = {
  THB: { en: 'Thai baht', th: 'บาท' },
  USD: { en: 'US dollar', th: 'ดอลลาร์สหรัฐ' },
}
const MAX_HOURS = 14 * 24

const isOn: Field = {
  name: 'isOn',
  type: 'checkbox',
  defaultValue: false,
  label: { en: 'Offered to shoppers', th: 'เปิดให้ลูกค้าใช้' },
}

/** A text that must be there as soon as the way to pay is offered. */
function neededWhenOn(name: string, label: Words, more: { isLocalized?: boolean } = {}): Field {
  return {
    name,
    type: 'text',
    label,
    maxLength: 120,
    ...(more.isLocalized && { localized: true }),
    validate: presentWhenOn,
  }
}

const presentWhenOn: TextFieldSingleValidation = (value, { siblingData, req }) => {
  const isEmpty = typeof value !== 'string' || value.trim() === ''
  if (!isEmpty || (siblingData as { isOn?: boolean }).isOn !== true) return true
  return req.i18n.language === 'th'
    ? 'ต้องกรอกก่อนเปิดให้ลูกค้าใช้'
    : 'Needed before it is offered to shoppers'
}

function hoursToPay(defaultValue: number): Field {
  return {
    name: 'hoursToPay',
    type: 'number',
    required: true,
    min: 1,
    max: MAX_HOURS,
    defaultValue,
    label: { en: 'Hours to pay', th: 'ชำระภายใน (ชั่วโมง)' },
    admin: {
      step: 1,
      description: {
        en: 'Until then the goods are kept for the shopper; after that the order is cancelled.',
        th: 'ระหว่างนี้สินค้าถูกเก็บไว้ให้ลูกค้า เมื่อเลยเวลาคำสั่งซื้อจะถูกยกเลิก',
      },
    },
  }
}

function currencies(label: Words): Field {
  return {
    name: 'currencies',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['THB'],
    label,
    options: CURRENCIES.map((value) => ({ value, label: CURRENCY_LABELS[value] })),
  }
}

const inCurrencies: Words = { en: 'For orders in', th: 'ใช้กับคำสั่งซื้อสกุลเงิน' }

/** Where money goes and which ways to pay are open. Secrets of providers are no part of it. */
export const paymentSettings: GlobalConfig = {
  slug: 'paymentSettings',
  label: { en: 'Payments', th: 'การรับชำระเงิน' },
  admin: {
    group: GROUPS.shop,
    description: {
      en: 'The ways to pay that shoppers are offered, and where the money goes. Admins alone change it, and every change is logged.',
      th: 'ช่องทางชำระเงินที่ลูกค้าเลือกได้ และปลายทางของเงิน แก้ไขได้เฉพาะผู้ดูแลระบบ และบันทึกทุกการเปลี่ยนแปลง',
    },
  },
  access: { ...editorsWriteGlobal, update: isAdmin },
  fields: [
    {
      name: 'promptpay',
      type: 'group',
      label: { en: 'PromptPay', th: 'พร้อมเพย์' },
      fields: [
        isOn,
        {
          name: 'target',
          type: 'text',
          label: { en: 'PromptPay number', th: 'หมายเลขพร้อมเพย์' },
          validate: checkPromptPayId,
          admin: {
            description: {
              en: 'A Thai mobile number, a 13-digit tax or citizen number, or a 15-digit e-wallet number.',
              th: 'เบอร์มือถือไทย เลขประจำตัวผู้เสียภาษีหรือบัตรประชาชน 13 หลัก หรือหมายเลขอีวอลเล็ต 15 หลัก',
            },
          },
        },
        neededWhenOn(
          'recipient',
          { en: 'Name that banking apps show', th: 'ชื่อบัญชีที่แอปธนาคารแสดง' },
          { isLocalized: true },
        ),
        hoursToPay(24),
      ],
    },
    {
      name: 'bankTransfer',
      type: 'group',
      label: { en: 'Bank transfer', th: 'โอนผ่านธนาคาร' },
      fields: [
        isOn,
        neededWhenOn('bank', { en: 'Bank', th: 'ธนาคาร' }, { isLocalized: true }),
        neededWhenOn(
          'accountName',
          { en: 'Name of the account', th: 'ชื่อบัญชี' },
          { isLocalized: true },
        ),
        neededWhenOn('accountNumber', { en: 'Number of the account', th: 'เลขที่บัญชี' }),
        currencies(inCurrencies),
        hoursToPay(72),
      ],
    },
    {
      name: 'cashOnDelivery',
      type: 'group',
      label: { en: 'Cash on delivery', th: 'เก็บเงินปลายทาง' },
      fields: [
        isOn,
        moneyGroup(
          'upTo',
          { en: 'For orders up to', th: 'สำหรับคำสั่งซื้อไม่เกิน' },
          {
            en: 'Empty: not offered in that currency. The way of delivery must allow it as well.',
            th: 'หากเว้นว่างจะไม่มีในสกุลเงินนั้น และวิธีจัดส่งต้องรองรับด้วย',
          },
        ),
      ],
    },
    {
      name: 'card',
      type: 'group',
      label: { en: 'Card', th: 'บัตรเครดิตหรือเดบิต' },
      admin: {
        description: {
          en: 'On Stripe’s own page. Offered once the server knows STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.',
          th: 'ชำระบนหน้าของ Stripe ใช้ได้เมื่อเซิร์ฟเวอร์มี STRIPE_SECRET_KEY และ STRIPE_WEBHOOK_SECRET',
        },
      },
      fields: [{ ...isOn, defaultValue: true }, currencies(inCurrencies)],
    },
  ],
}
