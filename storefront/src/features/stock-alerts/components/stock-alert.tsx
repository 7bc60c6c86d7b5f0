'use client'

import { lazy, Suspense, use, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ChosenVariant } from '../../../ui/chosen-variant.ts'
import type { Reader } from '../../../ui/context.ts'
import type { StockAlertWords } from '../words.ts'
import styles from './stock-alert.module.css'

/** Loaded when somebody asks: most visitors never see it. */
const StockAlertForm = lazy(async () => {
  const { StockAlertForm: Form } = await import('./stock-alert-form.tsx')
  return { default: Form }
})

/** On a sold-out choice: a letter when it can be had again. */
export function StockAlert({ reader, words }: { reader: Reader; words: StockAlertWords }) {
  const chosen = use(ChosenVariant)
  const [openFor, setOpenFor] = useState<string | null>(null)
  if (chosen?.variant.stock.state !== 'out_of_stock') return null
  const { id } = chosen.variant
  return (
    <div className={styles.alert}>
      {openFor === id ? (
        <Suspense>
          <StockAlertForm key={id} variantId={id} reader={reader} words={words} />
        </Suspense>
      ) : (
        <Button look="plain" isWide onClick={() => setOpenFor(id)}>
          {words.stockAlert.ask}
        </Button>
      )}
    </div>
  )
}
