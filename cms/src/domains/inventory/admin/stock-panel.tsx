'use client'

import { toast, useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../../../admin/ui/use-say.ts'
import { MovementList } from './movement-list.tsx'
import { PlaceList } from './place-list.tsx'
import { PromisedList } from './promised-list.tsx'
import { StockDot } from './stock-dot.tsx'
import { StockForm } from './stock-form.tsx'
import { sumUp } from './stock-state.ts'
import { panelWords, stockWords } from './stock-words.ts'
import styles from './stock.module.css'
import { useStock, type Adjustment, type VariantStock } from './use-stock.ts'

/** How many there are of a variant, the last movements, and a form to adjust it at once. */
export function StockPanel() {
  const say = useSay()
  const { id } = useDocumentInfo()
  const { current, error, clearError, isBusy, reload, adjust, setBackorder } = useStock(id)
  const tellListBehind = useTellListBehind()

  const onAdjust = async (adjustment: Adjustment) => {
    const isDone = await adjust(adjustment)
    if (!isDone) return false
    toast.success(say(panelWords.adjusted))
    tellListBehind()
    return true
  }

  const onBackorder = async (backorder: boolean) => {
    if (!(await setBackorder(backorder))) return
    toast.success(say(backorder ? panelWords.backorderOn : panelWords.backorderOff))
    tellListBehind()
  }

  return (
    <section className={styles.panel} aria-label={say(panelWords.title)}>
      <h3 className={styles.title}>{say(panelWords.title)}</h3>
      {id === undefined ? <p className={styles.faint}>{say(panelWords.saveFirst)}</p> : null}
      {id !== undefined && !current && !error ? (
        <p className={styles.faint}>{say(panelWords.loading)}</p>
      ) : null}
      {current ? <Figures stock={current.stock} /> : null}
      {current && current.places.length > 1 ? <PlaceList places={current.places} /> : null}
      {error ? (
        <p className={styles.error} role="alert">
          {error}
          {current ? null : (
            <button type="button" className={styles.quiet} onClick={() => void reload()}>
              {say(panelWords.tryAgain)}
            </button>
          )}
        </p>
      ) : null}
      {current ? (
        <>
          <StockForm
            places={current.places}
            isBusy={isBusy}
            onAdjust={onAdjust}
            onEdit={clearError}
          />
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={current.stock.backorder}
              disabled={isBusy}
              onChange={(event) => void onBackorder(event.target.checked)}
            />
            {say(panelWords.mayOrderAhead)}
          </label>
          <PromisedList promised={current.promised} />
          <MovementList movements={current.movements} hasPlaces={current.places.length > 1} />
        </>
      ) : null}
    </section>
  )
}

function Figures({ stock }: { stock: VariantStock['stock'] }) {
  const say = useSay()
  const figures = sumUp([stock])
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{say(panelWords.onHand)}</dt>
        <dd>{stock.onHand}</dd>
      </div>
      <div>
        <dt>{say(panelWords.reserved)}</dt>
        <dd>{stock.reserved}</dd>
      </div>
      <div>
        <dt>{say(panelWords.available)}</dt>
        <dd>
          {figures.available}
          <small className={styles.state}>
            <StockDot state={figures.state} />
            {say(stock.backorder ? panelWords.backorder : stockWords(figures))}
          </small>
        </dd>
      </div>
    </dl>
  )
}

/** In a drawer above a product, its table of variants should show the new number. */
function useTellListBehind(): () => void {
  const { onSave } = useDocumentDrawerContext()
  const { data } = useDocumentInfo()
  return () => {
    if (!onSave || !data) return
    void onSave({ doc: data, operation: 'update' } as Parameters<typeof onSave>[0])
  }
}
