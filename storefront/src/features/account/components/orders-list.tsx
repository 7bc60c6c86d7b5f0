'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { OrderSummary } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { useShop } from '../../../api/browser/shop-queries.ts'
import { homePath } from '../../../i18n/paths.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import type { AccountWords, FormWords } from '../words.ts'
import { Loaded } from './loaded.tsx'
import { Nothing } from '../../../ui/nothing.tsx'
import { OrderRow } from './order-row.tsx'
import styles from './orders-list.module.css'

interface OrdersListProps {
  locale: Locale
  words: AccountWords['orders']
  form: FormWords
}

/** The customer's orders, the newest first. */
export function OrdersList(props: OrdersListProps) {
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined])
  return (
    <div className={styles.lists}>
      {cursors.map((cursor, index) => (
        <OrdersPage
          key={cursor ?? 'first'}
          {...props}
          cursor={cursor}
          {...(index === cursors.length - 1
            ? { onMore: (next: string) => setCursors([...cursors, next]) }
            : {})}
        />
      ))}
    </div>
  )
}

interface OrdersPageProps extends OrdersListProps {
  cursor: string | undefined
  /** Only the last page leads further. */
  onMore?: (cursor: string) => void
}

function OrdersPage({ cursor, onMore, locale, words, form }: OrdersPageProps) {
  const query = useShop('listOrders', { query: cursor ? { cursor } : {} })
  return (
    <Loaded query={query} locale={locale} form={form} lines={6}>
      {({ items, nextCursor }) => {
        if (items.length === 0 && cursor === undefined) {
          return (
            <Nothing title={words.empty} text={words.emptyHelp}>
              <ShopLink href={homePath(locale)} className={buttonClass('plain')}>
                {words.browse}
              </ShopLink>
            </Nothing>
          )
        }
        return (
          <>
            <Orders orders={items} locale={locale} words={words} />
            {nextCursor && onMore ? (
              <Button look="plain" onClick={() => onMore(nextCursor)}>
                {words.more}
              </Button>
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

/** Some orders, one below the other. */
export function Orders({
  orders,
  locale,
  words,
}: Omit<OrdersListProps, 'form'> & { orders: OrderSummary[] }) {
  return (
    <ul className={styles.orders}>
      {orders.map((order) => (
        <li key={order.id}>
          <OrderRow order={order} locale={locale} words={words} />
        </li>
      ))}
    </ul>
  )
}
