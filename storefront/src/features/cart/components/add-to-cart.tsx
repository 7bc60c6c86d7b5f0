'use client'

import { use, useEffect, useState } from 'react'
import { stepAdded } from '../../../api/browser/search-steps.ts'
import { fill } from '../../../i18n/fill.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { ChosenVariant } from '../../../ui/chosen-variant.ts'
import type { Reader } from '../../../ui/context.ts'
import { QuantityStepper } from '../../../ui/quantity-stepper.tsx'
import { openCart } from '../drawer-signal.ts'
import { putIntoCart } from '../put-into-cart.ts'
import { type AddWords, refusedWords } from '../refused-words.ts'
import styles from './add-to-cart.module.css'

type State = { kind: 'idle' | 'adding' | 'added' } | { kind: 'refused'; text: string }

const IDLE: State = { kind: 'idle' }
/** So long the button says that it is done. */
const DONE_MS = 2500
const MOST = 99

/** Puts what is chosen on a product's page into the cart and shows it. */
export function AddToCart({ reader, words }: { reader: Reader; words: AddWords }) {
  const chosen = use(ChosenVariant)
  const variantId = chosen?.variant.id ?? ''
  const [quantity, setQuantity] = useState(1)
  const [state, setState] = useAdding(variantId)
  if (!chosen) return null
  const { variant, title, productId } = chosen
  const { stock, price } = variant
  const isBackorder = stock.state === 'backorder'
  const max = isBackorder ? MOST : Math.min(stock.available, MOST)
  const wanted = Math.min(quantity, Math.max(max, 1))
  const cannot = price === null ? fill(words.notSold, { currency: reader.currency }) : null
  if (cannot !== null || stock.state === 'out_of_stock') {
    return (
      <p className={styles.soldOut} data-buy="cannot">
        {cannot ?? words.soldOut}
      </p>
    )
  }

  async function add() {
    setState({ kind: 'adding' })
    const answer = await putIntoCart({ variantId, quantity: wanted, reader })
    if (!answer.ok) return setState({ kind: 'refused', text: refusedWords(answer, words) })
    setState({ kind: 'added' })
    setQuantity(1)
    stepAdded(productId)
    announce(fill(words.said, { title }))
    openCart(answer.data)
  }

  return (
    <div className={styles.buy} data-buy={state.kind}>
      <div className={styles.row}>
        <QuantityStepper
          value={wanted}
          max={max}
          label={words.quantity.label}
          words={words.quantity}
          onChange={setQuantity}
        />
        <Button isWide isBusy={state.kind === 'adding'} onClick={() => void add()}>
          {state.kind === 'adding' || state.kind === 'added' ? words[state.kind] : words.add}
        </Button>
      </div>
      {isBackorder ? <p className={styles.note}>{words.backorder}</p> : null}
      <p role="alert" className={styles.refused}>
        {state.kind === 'refused' ? state.text : null}
      </p>
    </div>
  )
}

/** What the button says; of another choice it says nothing yet. */
function useAdding(variantId: string) {
  const [last, setLast] = useState<{ of: string; state: State }>({ of: variantId, state: IDLE })
  const state = last.of === variantId ? last.state : IDLE
  useEffect(() => {
    if (last.state.kind !== 'added') return
    const timer = setTimeout(() => setLast({ ...last, state: IDLE }), DONE_MS)
    return () => clearTimeout(timer)
  }, [last])
  return [state, (next: State) => setLast({ of: variantId, state: next })] as const
}
