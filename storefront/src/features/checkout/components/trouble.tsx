'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { useEffect, useRef } from 'react'
import { useCartChange } from '../../../api/browser/use-cart.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatPrices } from '../../../i18n/format-price.ts'
import { cartPath } from '../../../i18n/paths.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { Trouble as Kind } from '../rules.ts'
import type { CheckoutWords } from '../words.ts'
import styles from './trouble.module.css'

interface TroubleProps {
  trouble: Kind
  cart: Cart
  reader: Reader
  words: CheckoutWords
  /** Something was put right: the sums are to be asked for anew. */
  onSolved: () => void
}

/** Why the order was not placed, and the way on. It takes the focus, so that it is heard. */
export function Trouble(props: TroubleProps) {
  const { trouble, words, reader } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Each trouble anew, also one of the same kind as the last.
    if (!trouble) return
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [trouble])
  const { title, text } = sayOf(trouble, words.checkout.trouble, reader)
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.box} data-trouble={trouble.kind}>
      <h3 className={styles.title}>{title}</h3>
      <p>{text}</p>
      {trouble.kind === 'stock' ? <Shortages {...props} shortages={trouble.shortages} /> : null}
      {trouble.kind === 'price' || trouble.kind === 'limit' || trouble.kind === 'changed' ? (
        <ShopLink href={cartPath(reader.locale)} className={buttonClass('plain')}>
          {words.checkout.toCart}
        </ShopLink>
      ) : null}
    </div>
  )
}

function sayOf(
  trouble: Kind,
  words: CheckoutWords['checkout']['trouble'],
  { locale }: Reader,
): { title: string; text: string } {
  switch (trouble.kind) {
    case 'total': {
      const { currency, totalMinor } = trouble.quote
      const [before = '', now = ''] = formatPrices([trouble.before, totalMinor], currency, locale)
      return { title: fill(words.totalTitle, { before, now }), text: words.total }
    }
    case 'failed':
      return { title: words.failedTitle, text: trouble.text }
    case 'stock':
    case 'coupon':
    case 'shipping':
    case 'payment':
    case 'changed':
    case 'price':
    case 'limit':
    case 'away':
    case 'busy':
      return { title: words[`${trouble.kind}Title`], text: words[trouble.kind] }
  }
}

/** What is short, each with the presses that put it right. */
function Shortages({
  shortages,
  cart,
  words,
  onSolved,
}: TroubleProps & { shortages: Extract<Kind, { kind: 'stock' }>['shortages'] }) {
  const change = useCartChange()
  const say = words.checkout.trouble
  const open = shortages.flatMap((shortage) => {
    const line = cart.lines.find(({ variantId }) => variantId === shortage.variantId)
    return line ? [{ ...shortage, lineId: line.id }] : []
  })
  async function solve(wanted: Parameters<typeof change>[0]) {
    await change(wanted)
    if (open.length <= 1) onSolved()
  }
  return (
    <ul className={styles.shortages}>
      {open.map(({ lineId, title, wanted, available }) => (
        <li key={lineId} className={styles.shortage}>
          <span>
            {available > 0
              ? fill(say.stockLeft, { title, available, wanted })
              : fill(say.stockNone, { title })}
          </span>
          <span className={styles.presses}>
            {available > 0 ? (
              <Button
                look="plain"
                onClick={() => void solve({ kind: 'quantity', lineId, quantity: available })}
              >
                {fill(say.take, { count: available })}
              </Button>
            ) : null}
            <Button look="plain" onClick={() => void solve({ kind: 'remove', lineId })}>
              {say.leave}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
