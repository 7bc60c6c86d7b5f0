'use client'

import type { Cart, CartLine as Line } from '@vitrine/shared-types/store-api/v1/carts'
import { useState } from 'react'
import type { CartChange } from '../../../api/browser/cart-changes.ts'
import { useCartChange } from '../../../api/browser/use-cart.ts'
import { fill } from '../../../i18n/fill.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { moneyOf } from '../../../ui/quote-sum.tsx'
import type { CartWords } from '../cart-words.ts'
import { refusedWords } from '../refused-words.ts'
import { CartLine } from './cart-line.tsx'
import styles from './cart-lines.module.css'

interface CartLinesProps {
  cart: Cart
  isBusy: boolean
  reader: Reader
  words: CartWords
  removed: RemovedLines
  /** Of the lines' headings within the page. */
  level: 2 | 3
}

/** What is in the cart, and what was just taken out of it, to be put back with one press. */
export function CartLines(props: CartLinesProps) {
  const { cart, isBusy, reader, words, removed, level } = props
  const money = moneyOf(cart.quote, reader.locale)
  const { failures, send } = useChanges(words)

  async function remove(line: Line, index: number) {
    announce(fill(words.line.removed, { title: line.title }))
    removed.add({ line, index })
    const isGone = await send(line.id, { kind: 'remove', lineId: line.id })
    if (!isGone) removed.drop(line.variantId)
  }

  return (
    <ul className={styles.lines}>
      {withRemoved(cart.lines, removed.list).map((entry) =>
        'removed' in entry ? (
          <RemovedLine
            key={`removed-${entry.removed.variantId}`}
            line={entry.removed}
            words={words}
            removed={removed}
          />
        ) : (
          <CartLine
            key={entry.line.id}
            line={entry.line}
            priced={cart.quote.lines.find(({ lineId }) => lineId === entry.line.id)}
            money={money}
            reader={reader}
            words={words}
            isBusy={isBusy}
            level={level}
            failure={failures[entry.line.id]}
            onQuantity={(quantity) =>
              send(entry.line.id, { kind: 'quantity', lineId: entry.line.id, quantity })
            }
            onRemove={() => void remove(entry.line, cart.lines.indexOf(entry.line))}
          />
        ),
      )}
    </ul>
  )
}

interface Removed {
  line: Line
  index: number
}

export interface RemovedLines {
  list: readonly Removed[]
  add: (removed: Removed) => void
  drop: (variantId: string) => void
}

/** What was taken out since the page was opened; it outlives an empty cart. */
export function useRemovedLines(): RemovedLines {
  const [list, setList] = useState<readonly Removed[]>([])
  const without = (variantId: string) => (now: readonly Removed[]) =>
    now.filter(({ line }) => line.variantId !== variantId)
  return {
    list,
    add: (one) => setList((now) => [...without(one.line.variantId)(now), one]),
    drop: (variantId) => setList(without(variantId)),
  }
}

/** Where a line was, the way back stands now. */
export function RemovedLine({
  line,
  words,
  removed,
}: {
  line: Line
  words: CartWords
  removed: RemovedLines
}) {
  const { failures, send } = useChanges(words)
  async function putBack() {
    const { variantId, quantity, id } = line
    const key = crypto.randomUUID()
    if (await send(id, { kind: 'add', variantId, quantity, key })) removed.drop(variantId)
  }
  return (
    <li className={styles.removed} data-removed={line.variantId}>
      <p>{failures[line.id] ?? fill(words.line.removed, { title: line.title })}</p>
      <Button look="quiet" onClick={() => void putBack()}>
        {words.line.undo}
      </Button>
    </li>
  )
}

/** Sends changes and remembers, per line, why one did not happen. True when it did. */
function useChanges(words: CartWords) {
  const change = useCartChange()
  const [failures, setFailures] = useState<Record<string, string | undefined>>({})
  async function send(lineId: string, wanted: CartChange): Promise<boolean> {
    setFailures((now) => ({ ...now, [lineId]: undefined }))
    const answer = await change(wanted)
    if (answer.ok) return true
    const text = refusedWords(answer, { ...words.add, form: words.form })
    setFailures((now) => ({ ...now, [lineId]: text }))
    return false
  }
  return { failures, send }
}

type Entry = { line: Line } | { removed: Line }

function withRemoved(lines: readonly Line[], removed: readonly Removed[]): Entry[] {
  const entries: Entry[] = lines.map((line) => ({ line }))
  for (const { line, index } of removed) {
    const isBack = lines.some(({ variantId }) => variantId === line.variantId)
    if (!isBack) entries.splice(index, 0, { removed: line })
  }
  return entries
}
