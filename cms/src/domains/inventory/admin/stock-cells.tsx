import type { DefaultServerCellComponentProps } from 'payload'
import { say } from '../../../platform/words.ts'
import { StockDot } from './stock-dot.tsx'
import { productStock, variantStock } from './stock-loaders.ts'
import type { StockFigures } from './stock-state.ts'
import { stockWords } from './stock-words.ts'
import styles from './stock.module.css'

type CellProps = Pick<DefaultServerCellComponentProps, 'i18n' | 'payload' | 'rowData'>

/** The stock of all variants of a product together, and how many of them are sold out. */
export async function ProductStockCell({ i18n, payload, rowData }: CellProps) {
  const figures = await productStock(payload).load(Number(rowData.id))
  if (figures.levels === 0) return <span className={styles.faint}>–</span>
  return <Figures figures={figures} i18n={i18n} />
}

/** The stock of one variant. */
export async function VariantStockCell({ i18n, payload, rowData }: CellProps) {
  const figures = await variantStock(payload).load(Number(rowData.id))
  return <Figures figures={{ ...figures, levels: 1 }} i18n={i18n} />
}

function Figures({ figures, i18n }: { figures: StockFigures } & Pick<CellProps, 'i18n'>) {
  const words = { i18n } as Parameters<typeof say>[0]
  const isPartlyGone = figures.soldOut > 0 && figures.soldOut < figures.levels
  return (
    <span className={styles.cell}>
      <span className={styles.state}>
        <StockDot state={figures.state} />
        {say(words, stockWords(figures))}
      </span>
      {isPartlyGone ? (
        <span className={styles.faint}>
          {say(words, {
            en: `${figures.soldOut} of ${figures.levels} variants sold out`,
            th: `หมด ${figures.soldOut} จาก ${figures.levels} แบบ`,
          })}
        </span>
      ) : null}
    </span>
  )
}
