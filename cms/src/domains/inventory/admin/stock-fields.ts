import { LOW_STOCK_THRESHOLD } from '@vitrine/shared-types/store-api/v1/products'
import type { NumberField, UIField } from 'payload'

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

/** When staff hear that little is left. A setting, no count: an editor may save it. */
export const lowStockField: NumberField = {
  name: 'lowStockAt',
  type: 'number',
  min: 0,
  max: 100_000,
  label: { en: 'Little is left from', th: 'แจ้งเมื่อเหลือน้อย' },
  validate: (value: number | null | undefined) =>
    value === null || value === undefined || (Number.isInteger(value) && value >= 0) || '0, 1, 2…',
  admin: {
    description: {
      en: `So many pieces or fewer are on the list of what runs low. Empty: ${LOW_STOCK_THRESHOLD}.`,
      th: `เหลือเท่านี้หรือน้อยกว่าจะขึ้นในรายการสินค้าใกล้หมด หากเว้นว่าง: ${LOW_STOCK_THRESHOLD}`,
    },
  },
}
