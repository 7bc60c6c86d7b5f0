import { CURRENCIES, type Currency } from '@vitrine/shared-types/primitives/money'
import type { DefaultServerCellComponentProps } from 'payload'
import { say } from '../../../platform/words.ts'
import { productPrices } from './cell-loaders.ts'
import styles from './cells.module.css'
import { shortAmount } from '../../../admin/ui/money-text.ts'

type CellProps = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload' | 'rowData'>

/** What a product costs: its lowest price in each currency. */
export async function ProductPriceCell({ i18n, payload, rowData }: CellProps) {
  const words = { i18n } as Parameters<typeof say>[0]
  const prices = await productPrices(payload).load(Number(rowData.id))
  if (prices.variants === 0) {
    return <Lacking>{say(words, { en: 'No variants', th: 'ยังไม่มีสินค้าย่อย' })}</Lacking>
  }
  return (
    <span className={styles.prices}>
      {CURRENCIES.map((currency) => {
        const span = prices[currency]
        if (span === null) return <NoPrice key={currency} currency={currency} i18n={i18n} />
        const from = span.min === span.max ? '' : `${say(words, { en: 'from', th: 'เริ่ม' })} `
        return (
          <span key={currency}>
            <span className={styles.faint}>{from}</span>
            {shortAmount(span.min, currency)}
          </span>
        )
      })}
    </span>
  )
}

interface StoredPrice {
  amount?: number | null
  compareAt?: number | null
}

/** What one variant costs in each currency, and what it cost before. */
export function VariantPricesCell({ i18n, rowData }: CellProps) {
  const prices = (rowData.prices ?? {}) as Partial<Record<Currency, StoredPrice>>
  return (
    <span className={styles.prices}>
      {CURRENCIES.map((currency) => {
        const { amount, compareAt } = prices[currency] ?? {}
        if (typeof amount !== 'number') {
          return <NoPrice key={currency} currency={currency} i18n={i18n} />
        }
        return (
          <span key={currency}>
            {shortAmount(amount, currency)}
            {typeof compareAt === 'number' ? (
              <s className={styles.before}>{shortAmount(compareAt, currency)}</s>
            ) : null}
          </span>
        )
      })}
    </span>
  )
}

function NoPrice({ currency, i18n }: { currency: Currency } & Pick<CellProps, 'i18n'>) {
  const words = { i18n } as Parameters<typeof say>[0]
  return <Lacking>{say(words, { en: `No ${currency} price`, th: `ไม่มีราคา ${currency}` })}</Lacking>
}

function Lacking({ children }: { children: string }) {
  return <span className={styles.lacking}>{children}</span>
}
