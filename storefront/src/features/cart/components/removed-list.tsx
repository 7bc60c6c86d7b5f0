'use client'

import type { CartWords } from '../cart-words.ts'
import { RemovedLine, type RemovedLines } from './cart-lines.tsx'

/** What was taken out, where nothing else is left in the cart. */
export function RemovedList({ removed, words }: { removed: RemovedLines; words: CartWords }) {
  if (removed.list.length === 0) return null
  return (
    <ul>
      {removed.list.map(({ line }) => (
        <RemovedLine key={line.variantId} line={line} words={words} removed={removed} />
      ))}
    </ul>
  )
}
