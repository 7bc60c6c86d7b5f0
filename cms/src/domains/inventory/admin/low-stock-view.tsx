import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '../../../admin/ui/panel-page.tsx'
import { isStaff } from '../../../platform/access.ts'
import { say, type Words } from '../../../platform/words.ts'
import { listLowStock, LOW_FILTERS, type LowFilter, type LowStock } from './low-stock.ts'
import styles from './low-stock.module.css'
import { StockDot } from './stock-dot.tsx'
import { sumUp } from './stock-state.ts'
import { lowWords, panelWords, stockWords } from './stock-words.ts'

const SHOWN = 50

/** What is sold out or nearly so, with the numbers that say from when on. */
export async function LowStockView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const tell = (words: Words) => say(req, words)
  const page = { initPageResult, params, searchParams, title: tell(lowWords.title) }
  if (!isStaff({ req })) return <PanelPage {...page}>{null}</PanelPage>
  const { filter, from } = readSearch(searchParams ?? {})
  const rows = await listLowStock(req.payload, {
    filter,
    locale: req.locale ?? req.i18n.language,
    limit: SHOWN + 1,
    offset: from,
  })
  const { admin } = req.payload.config.routes
  const address = `${admin}/low-stock`
  return (
    <PanelPage {...page} lead={tell(lowWords.lead)}>
      <nav className={styles.filters} aria-label={tell(lowWords.show)}>
        {LOW_FILTERS.map((one) => (
          <Link
            key={one}
            prefetch={false}
            href={one === 'all' ? address : `${address}?show=${one}`}
            aria-current={one === filter ? 'page' : undefined}
          >
            {tell(lowWords[one])}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p className={styles.empty}>{tell(lowWords.empty)}</p>
      ) : (
        <LowTable rows={rows.slice(0, SHOWN)} tell={tell} admin={admin} />
      )}
      <p className={styles.pages}>
        {from === 0 ? null : (
          <Link prefetch={false} href={`${address}?show=${filter}`}>
            {tell(lowWords.first)}
          </Link>
        )}
        {rows.length > SHOWN ? (
          <Link prefetch={false} href={`${address}?show=${filter}&from=${from + SHOWN}`}>
            {tell(lowWords.more)}
          </Link>
        ) : null}
      </p>
    </PanelPage>
  )
}

interface LowTableProps {
  rows: LowStock[]
  tell: (words: Words) => string
  admin: string
}

function LowTable({ rows, tell, admin }: LowTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{tell(lowWords.product)}</th>
            <th scope="col">{tell(lowWords.sku)}</th>
            <th scope="col">{tell(panelWords.available)}</th>
            <th scope="col">{tell(panelWords.onHand)}</th>
            <th scope="col">{tell(panelWords.reserved)}</th>
            <th scope="col">{tell(lowWords.lowAt)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.variantId}>
              <th scope="row">
                <Link prefetch={false} href={`${admin}/collections/variants/${row.variantId}`}>
                  {row.title || row.sku}
                </Link>
              </th>
              <td>{row.sku}</td>
              <td>
                <Left row={row} tell={tell} />
              </td>
              <td>{row.onHand}</td>
              <td>{row.reserved}</td>
              <td>{row.lowAt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Left({ row, tell }: Pick<LowTableProps, 'tell'> & { row: LowStock }) {
  const figures = sumUp([{ onHand: row.available, reserved: 0, backorder: row.backorder }])
  return (
    <span className={styles.state}>
      <StockDot state={figures.state} />
      {tell(stockWords(figures))}
    </span>
  )
}

function readSearch(search: Record<string, string | string[] | undefined>) {
  const filter: LowFilter = LOW_FILTERS.find((one) => one === search['show']) ?? 'all'
  const from = Number(search['from'])
  return { filter, from: Number.isSafeInteger(from) && from > 0 ? from : 0 }
}
