import type { TextField, UIField } from 'payload'

const CELLS = '/domains/catalogue/admin'

/** A column that shows what the variants of a product cost. */
export const priceColumn: UIField = {
  name: 'price',
  type: 'ui',
  label: { en: 'Price', th: 'ราคา' },
  admin: {
    disableBulkEdit: true,
    components: { Cell: `${CELLS}/price-cells.tsx#ProductPriceCell` },
  },
}

/** Shows a title with its picture in lists. */
export const titleWithPicture: NonNullable<NonNullable<TextField['admin']>['components']> = {
  Cell: `${CELLS}/title-cell.tsx#TitleCell`,
}

export const moneyField = `${CELLS}/money-field.tsx#MoneyField`
export const variantPricesCell = `${CELLS}/price-cells.tsx#VariantPricesCell`
export const optionsCell = `${CELLS}/option-cells.tsx#OptionsCell`
export const swatchCell = `${CELLS}/option-cells.tsx#SwatchCell`
export const swatchField = `${CELLS}/swatch-field.tsx#SwatchField`
export const brandCell = `${CELLS}/relation-cells.tsx#BrandCell`
export const categoriesCell = `${CELLS}/relation-cells.tsx#CategoriesCell`
export const productCell = `${CELLS}/relation-cells.tsx#ProductCell`
