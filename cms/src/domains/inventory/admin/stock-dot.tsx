import type { StockFigures } from './stock-state.ts'
import styles from './stock.module.css'

/** The state as a colour; the words beside it say the same. */
export function StockDot({ state }: { state: StockFigures['state'] }) {
  return <span aria-hidden className={styles.dot} data-state={state} />
}
