import type { SelectField } from 'payload'

export const TAX_CLASSES = ['standard', 'reduced', 'exempt'] as const
export type TaxClass = (typeof TAX_CLASSES)[number]

/** How the state taxes it; the rate is in the tax rates. */
export function taxClassField(): SelectField {
  return {
    name: 'taxClass',
    type: 'select',
    defaultValue: 'standard',
    label: { en: 'Tax', th: 'ภาษี' },
    options: [
      { value: 'standard', label: { en: 'Standard', th: 'อัตราปกติ' } },
      { value: 'reduced', label: { en: 'Reduced', th: 'อัตราลด' } },
      { value: 'exempt', label: { en: 'None', th: 'ยกเว้น' } },
    ],
  }
}
