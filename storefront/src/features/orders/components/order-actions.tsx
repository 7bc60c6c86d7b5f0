'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useState } from 'react'
import { writeReviewPath } from '../../../i18n/account-paths.ts'
import { invoicePath } from '../../../i18n/paths.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { isPaid } from '../rules.ts'
import type { OrderWords } from '../words.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import styles from './order-actions.module.css'
import { ReturnDialog } from './return-dialog.tsx'

interface OrderActionsProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What can be done about an order now. */
export function OrderActions({ order, reader, words }: OrderActionsProps) {
  const { act } = words.order
  const [open, setOpen] = useState<'cancel' | 'return' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={styles.actions}>
      <ShopLink href={invoicePath(reader.locale, order.number)} className={buttonClass('plain')}>
        {isPaid(order) ? act.invoice : words.order.invoice.proforma}
      </ShopLink>
      {order.fulfillmentStatus === 'delivered' ? (
        <ShopLink
          href={writeReviewPath(reader.locale, order.number)}
          className={buttonClass('plain')}
        >
          {words.review}
        </ShopLink>
      ) : null}
      {order.canReturn ? (
        <Button look="plain" onClick={() => setOpen('return')}>
          {act.return}
        </Button>
      ) : null}
      {order.canCancel ? (
        <Button look="quiet" onClick={() => setOpen('cancel')}>
          {act.cancel}
        </Button>
      ) : null}
      <CancelDialog order={order} words={words} isOpen={open === 'cancel'} onClose={close} />
      <ReturnDialog order={order} words={words} isOpen={open === 'return'} onClose={close} />
    </div>
  )
}
