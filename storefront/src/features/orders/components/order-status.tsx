import { orderPath, signInPath } from '../../../i18n/account-paths.ts'
import type { ShopRefusal } from '../../../api/browser/shop-queries.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { refusalWords } from '../../../ui/refusal-words.ts'
import section from '../../../ui/section.module.css'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { OrderWords } from '../words.ts'
import styles from './order-status.module.css'

interface OrderStatusProps {
  number: string
  error: ShopRefusal | null
  retry: () => void
  reader: Reader
  words: OrderWords
}

/** What stands where an order would: not there yet, not to be had now, or not to be shown here. */
export function OrderStatus({ number, error, retry, reader, words }: OrderStatusProps) {
  const { order, form } = words
  if (!error) {
    return (
      <div role="status" className={styles.status}>
        <span className="visually-hidden">{order.loading}</span>
        <Skeleton lines={4} />
      </div>
    )
  }
  if (error.isPassing) {
    return (
      <div role="alert" className={styles.status}>
        <h1 className={section.heading}>{form.loadFailed}</h1>
        <p>{error.code === null ? form.loadAway : refusalWords(error.refusal, form)}</p>
        <Button look="plain" onClick={retry}>
          {form.retry}
        </Button>
      </div>
    )
  }
  return (
    <div role="alert" className={styles.status} data-order="missing">
      <h1 className={section.heading}>{order.missing.title}</h1>
      <p>{order.missing.text}</p>
      <p className={styles.ways}>
        <ShopLink href={orderPath(reader.locale)} className={buttonClass('primary')}>
          {order.find.title}
        </ShopLink>
        <ShopLink
          href={signInPath(reader.locale, orderPath(reader.locale, number))}
          className={buttonClass('plain')}
        >
          {order.find.signIn}
        </ShopLink>
      </p>
    </div>
  )
}
