import type { UIField } from 'payload'

const ADMIN = '/domains/inventory/admin'
const label = { en: 'Stock', th: 'สต็อก' }

/** In the list of products: how many there are of all variants together. */
export const productStockField: UIField = {
  name: 'stock',
  type: 'ui',
  label,
  admin: {
    disableBulkEdit: true,
    components: { Cell: `${ADMIN}/stock-cells.tsx#ProductStockCell` },
  },
}

/** In lists how many there are; in the form the panel that counts them. */
export const variantStockField: UIField = {
  name: 'stock',
  type: 'ui',
  label,
  admin: {
    disableBulkEdit: true,
    components: {
      Cell: `${ADMIN}/stock-cells.tsx#VariantStockCell`,
      Field: `${ADMIN}/stock-panel.tsx#StockPanel`,
    },
  },
}
