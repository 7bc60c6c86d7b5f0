'use client'

import type { Cart, CartNotice } from '@vitrine/shared-types/store-api/v1/carts'
import { useCartChange } from '../../../api/browser/use-cart.ts'
import { fill } from '../../../i18n/fill.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import type { CartWords } from '../cart-words.ts'
import styles from './cart-notices.module.css'

interface CartNoticesProps {
  cart: Cart
  reader: Reader
  words: CartWords
  /** Of its heading within the page. */
  level: 2 | 3
}

/** What became different since the shopper last looked, until they say that they have seen it. */
export function CartNotices({ cart, reader, words, level }: CartNoticesProps) {
  const change = useCartChange()
  const Heading = `h${level}` as const
  if (cart.notices.length === 0) return null
  return (
    <section role="status" aria-label={words.notices.title} className={styles.notices}>
      <Heading className={styles.title}>{words.notices.title}</Heading>
      <ul className={styles.list}>
        {cart.notices.map((notice) => (
          <li key={`${notice.lineId} ${notice.code}`}>{noticeWords(notice, reader, words)}</li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => void change({ kind: 'acknowledge' })}>
        {words.notices.ok}
      </Button>
    </section>
  )
}

function noticeWords(notice: CartNotice, reader: Reader, { notices }: CartWords): string {
  const { code, title, before, now } = notice
  const isPrice = code === 'price_raised' || code === 'price_lowered'
  const say = (value: number | null) =>
    isPrice ? formatPrice(value ?? 0, reader.currency, reader.locale) : String(value ?? 0)
  return fill(notices[code], {
    title,
    before: say(before),
    now: say(now),
    currency: reader.currency,
  })
}
