import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { say, type Words } from '../../../platform/words.ts'
import { shortAmount } from '../../ui/money-text.ts'
import { SalesChart } from './sales-chart.tsx'
import { loadSalesFigures, type CurrencySales, type TopProduct } from './sales-figures.ts'
import { salesWords } from './sales-words.ts'
import front from '../dashboard.module.css'
import styles from './sales.module.css'

/** Today and the last thirty days: orders, revenue, average, by day, and what sold most. */
export async function SalesBoard({ req }: { req: PayloadRequest }) {
  const { currencies, top } = await loadSalesFigures(req.payload)
  const tell = (words: Words) => say(req, words)
  const sold = currencies.filter(({ days }) => days.some(({ orders }) => orders > 0))
  return (
    <section className={styles.board}>
      <h2 className={front.heading}>{tell(salesWords.title)}</h2>
      {sold.length === 0 ? <p className={front.faint}>{tell(salesWords.noSales)}</p> : null}
      <div className={styles.columns}>
        {sold.map((sales) => (
          <CurrencyBoard
            key={sales.currency}
            sales={sales}
            tell={tell}
            language={req.i18n.language}
          />
        ))}
        {top.length === 0 ? null : (
          <TopList top={top} tell={tell} adminRoute={req.payload.config.routes.admin} />
        )}
      </div>
    </section>
  )
}

interface BoardProps {
  sales: CurrencySales
  tell: (words: Words) => string
  language: string
}

function CurrencyBoard({ sales: { currency, days }, tell, language }: BoardProps) {
  const today = days.slice(-1)
  return (
    <div className={styles.currency}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{currency}</th>
            <th scope="col">{tell(salesWords.today)}</th>
            <th scope="col">{tell(salesWords.month)}</th>
          </tr>
        </thead>
        <tbody>
          {(['revenue', 'orders', 'average'] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{tell(salesWords[key])}</th>
              {[today, days].map((span) => (
                <td key={span.length}>{figure(key, span)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SalesChart
        days={days}
        currency={currency}
        language={language}
        label={tell(salesWords.byDay)}
      />
    </div>
  )

  function figure(key: 'revenue' | 'orders' | 'average', span: typeof days): string {
    const orders = span.reduce((sum, day) => sum + day.orders, 0)
    const revenue = span.reduce((sum, day) => sum + day.revenueMinor, 0)
    if (key === 'orders') return String(orders)
    if (key === 'revenue') return shortAmount(revenue, currency)
    return orders === 0 ? '–' : shortAmount(Math.round(revenue / orders), currency)
  }
}

interface TopListProps {
  top: TopProduct[]
  tell: (words: Words) => string
  adminRoute: string
}

function TopList({ top, tell, adminRoute }: TopListProps) {
  return (
    <div>
      <h3 className={styles.small}>{tell(salesWords.top)}</h3>
      <ol className={front.list}>
        {top.map(({ productId, title, pieces }) => (
          <li key={productId}>
            <Link
              prefetch={false}
              href={`${adminRoute}/collections/products/${productId}`}
              className={front.line}
            >
              <span className={front.grow}>{title}</span>
              <strong>{pieces}</strong>{' '}
              <span className={front.faint}>{tell(salesWords.pieces)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  )
}
