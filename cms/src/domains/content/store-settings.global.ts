import { DEFAULT_LOCALE, LOCALES, type Locale } from '@vitrine/shared-types/primitives/locale'
import { CURRENCIES, DEFAULT_CURRENCY, type Currency } from '@vitrine/shared-types/primitives/money'
import type { GlobalConfig } from 'payload'
import { editorsWriteGlobal, isAdmin } from '../../platform/access.ts'
import { GROUPS } from '../../platform/groups.ts'
import type { Words } from '../../platform/words.ts'

const LOCALE_LABELS: Record<Locale, Words> = {
  en: { en: 'English', th: 'อังกฤษ' },
  th: { en: 'Thai', th: 'ไทย' },
}
const CURRENCY_LABELS: Record<Currency, Words> = {
  THB: { en: 'Thai baht', th: 'บาท' },
  USD: { en: 'US dollar', th: 'ดอลลาร์สหรัฐ' },
}

/** What holds for the whole shop. */
export const storeSettings: GlobalConfig = {
  slug: 'storeSettings',
  label: { en: 'Shop', th: 'ร้านค้า' },
  admin: {
    group: GROUPS.shop,
    description: {
      en: 'The name of the shop, and the language and currency a new visitor meets.',
      th: 'ชื่อร้าน ภาษา และสกุลเงินที่ผู้เยี่ยมชมใหม่จะพบ',
    },
  },
  access: { ...editorsWriteGlobal, update: isAdmin },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'Vitrine',
      maxLength: 80,
      label: { en: 'Name of the shop', th: 'ชื่อร้าน' },
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { en: 'Tagline', th: 'คำโปรย' },
      admin: {
        description: { en: 'A few words below the name.', th: 'ข้อความสั้น ๆ ใต้ชื่อร้าน' },
      },
    },
    {
      name: 'announcement',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: { en: 'Announcement', th: 'ประกาศ' },
      admin: {
        description: {
          en: 'A line above the header of every page. Empty: there is none.',
          th: 'ข้อความหนึ่งบรรทัดเหนือส่วนหัวของทุกหน้า เว้นว่าง: ไม่แสดง',
        },
      },
    },
    {
      name: 'contactEmail',
      type: 'email',
      label: { en: 'Address for customers', th: 'อีเมลติดต่อสำหรับลูกค้า' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'defaultLocale',
          type: 'select',
          required: true,
          defaultValue: DEFAULT_LOCALE,
          options: LOCALES.map((value) => ({ value, label: LOCALE_LABELS[value] })),
          label: { en: 'First language', th: 'ภาษาเริ่มต้น' },
        },
        {
          name: 'defaultCurrency',
          type: 'select',
          required: true,
          defaultValue: DEFAULT_CURRENCY,
          options: CURRENCIES.map((value) => ({ value, label: CURRENCY_LABELS[value] })),
          label: { en: 'First currency', th: 'สกุลเงินเริ่มต้น' },
        },
      ],
    },
  ],
}
