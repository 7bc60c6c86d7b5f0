import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { formatPrice } from '../../../i18n/format-price.ts'
import type { Reader } from '../../../ui/context.ts'
import { moneyOf } from '../../../ui/quote-sum.tsx'
import { cancelledNote } from '../line-notes.ts'
import type { OrderWords } from '../words.ts'
import styles from './invoice.module.css'

interface InvoiceTableProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What was bought, a row each. */
export function InvoiceLines({ order, reader, words }: InvoiceTableProps) {
  const { invoice } = words.order
  const money = moneyOf(order.quote, reader.locale)
  return (
    <table className={styles.lines}>
      <Head columns={[invoice.piece, invoice.quantity, invoice.unit, invoice.amount]} />
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            <td>
              {[line.title, line.variantTitle].filter(Boolean).join(', ')}
              <span className={styles.sku}>
                {invoice.sku} {line.sku}
              </span>
              <span className={styles.sku}>{cancelledNote(order, line, words.order.items)}</span>
            </td>
            <td className={styles.figure}>{line.quantity}</td>
            <td className={styles.figure}>{money(line.unitMinor)}</td>
            <td className={styles.figure}>{money(line.unitMinor * line.quantity)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the tax office wants to see: per rate the sum without tax, and the tax. */
export function InvoiceTaxes({ order, reader, words }: InvoiceTableProps) {
  const { invoice } = words.order
  const money = (amount: number) => formatPrice(amount, order.currency, reader.locale)
  if (order.quote.taxes.length === 0) return null
  return (
    <table className={styles.taxes}>
      <Head columns={[invoice.tax, invoice.net, invoice.amount]} />
      <tbody>
        {order.quote.taxes.map((tax) => (
          <tr key={`${tax.label} ${tax.ratePpm}`}>
            <td>{tax.label}</td>
            <td className={styles.figure}>{money(tax.baseMinor)}</td>
            <td className={styles.figure}>{money(tax.amountMinor)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Words in the first column, figures in the others. */
function Head({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((title, index) => (
          <th key={title} scope="col" className={index === 0 ? undefined : styles.figure}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}
