import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { GroupField, NumberField, PayloadRequest } from 'payload'
import { say, type Words } from '../../platform/words.ts'
import { moneyField, variantPricesCell } from './admin/columns.ts'
import { checkAmount, checkCompareAt, type PriceProblem } from './rules.ts'

const currencyLabels: Record<Currency, Words> = {
  THB: { en: 'Thai baht', th: 'บาทไทย' },
  USD: { en: 'US dollars', th: 'ดอลลาร์สหรัฐ' },
}

const problems: Record<PriceProblem, Words> = {
  not_whole: {
    en: 'Write an amount such as 1,290.00, with two digits after the point at most.',
    th: 'ใส่จำนวนเงิน เช่น 1,290.00 ทศนิยมไม่เกินสองตำแหน่ง',
  },
  negative: { en: 'A price cannot be below zero.', th: 'ราคาต้องไม่ต่ำกว่าศูนย์' },
  too_large: { en: 'This price is too large.', th: 'ราคานี้สูงเกินไป' },
  compare_not_higher: {
    en: 'It must be higher than the price.',
    th: 'ต้องสูงกว่าราคาขาย',
  },
}

/** One group per currency of the shop; an empty amount means: not sold in this currency. */
export function pricesGroup(): GroupField {
  return {
    name: 'prices',
    type: 'group',
    label: { en: 'Prices', th: 'ราคา' },
    admin: {
      description: {
        en: 'What the variant costs in each currency. Without a price it is not sold in that currency.',
        th: 'ราคาในแต่ละสกุลเงิน หากไม่ใส่ราคาจะไม่ขายในสกุลเงินนั้น',
      },
      components: { Cell: variantPricesCell },
    },
    fields: CURRENCIES.map(currencyGroup),
  }
}

function currencyGroup(currency: Currency): GroupField {
  return {
    name: currency,
    type: 'group',
    label: { en: `${currencyLabels[currency].en} (${currency})`, th: currencyLabels[currency].th },
    fields: [{ type: 'row', fields: [amountField(currency), compareAtField(currency)] }],
  }
}

function amountField(currency: Currency): NumberField {
  return {
    name: 'amount',
    type: 'number',
    min: 0,
    label: { en: 'Price', th: 'ราคา' },
    admin: {
      description: { en: 'What a shopper pays.', th: 'ราคาที่ลูกค้าจ่าย' },
      ...moneyInput(currency),
    },
    validate: (value: number | null | undefined, { req }) => verdict(req, checkAmount(value)),
  }
}

function compareAtField(currency: Currency): NumberField {
  return {
    name: 'compareAt',
    type: 'number',
    min: 0,
    label: { en: 'Former price', th: 'ราคาเดิม' },
    admin: {
      description: {
        en: 'Shown struck through beside the price; empty when there is no sale.',
        th: 'แสดงแบบขีดฆ่าข้างราคา เว้นว่างหากไม่ได้ลดราคา',
      },
      ...moneyInput(currency),
    },
    validate: (value: number | null | undefined, { req, siblingData }) =>
      verdict(req, checkCompareAt((siblingData as { amount?: number | null }).amount, value)),
  }
}

/** Editors write 1,290.00 over whole minor units; bare numbers would mislead in lists. */
function moneyInput(currency: Currency): NumberField['admin'] {
  return {
    disableListColumn: true,
    width: '50%',
    components: { Field: { path: moneyField, clientProps: { currency } } },
  }
}

function verdict(req: PayloadRequest, problem: PriceProblem | null): string | true {
  return problem === null ? true : say(req, problems[problem])
}
