import { CURRENCIES } from '@vitrine/shared-types/primitives/money'
import type { GroupField } from 'payload'
import type { Words } from './words.ts'

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
