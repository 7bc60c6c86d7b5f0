import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import type { GroupField, PayloadRequest } from 'payload'
import { say, type Words } from './words.ts'

const MONEY_FIELD = '/domains/catalogue/admin/money-field.tsx#MoneyField'

/** An amount in each currency of the shop, in minor units; empty: not in that currency. */
export function moneyGroup(
  name: string,
  label: Words,
  description: Words,
  condition?: (data: Record<string, unknown>, siblings: Record<string, unknown>) => boolean,
): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description, ...(condition && { condition }) },
    fields: [
      {
        type: 'row',
        fields: CURRENCIES.map((currency) => ({
          name: currency,
          type: 'number' as const,
          min: 0,
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            isAmount(value) || say(req, notAnAmount),
          label: { en: currency, th: currency },
          admin: {
            disableListColumn: true,
            width: '50%',
            components: { Field: { path: MONEY_FIELD, clientProps: { currency } } },
          },
        })),
      },
    ],
  }
}

const notAnAmount: Words = {
  en: 'Write an amount such as 1,290.00, not below zero, with two digits after the point at most.',
  th: 'ใส่จำนวนเงินตั้งแต่ศูนย์ขึ้นไป เช่น 1,290.00 ทศนิยมไม่เกินสองตำแหน่ง',
}

/** Whole minor units, or nothing. */
function isAmount(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return Number.isSafeInteger(value) && Number(value) >= 0
}
