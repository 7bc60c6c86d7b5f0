import type { Order, OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { productPath } from '../../../i18n/paths.ts'
import type { Reader } from '../../../ui/context.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import { manyOf } from '../../../ui/many-of.ts'
import { moneyOf } from '../../../ui/quote-sum.tsx'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { notesOfLine } from '../line-notes.ts'
import type { OrderWords } from '../words.ts'
import styles from './order-items.module.css'
import { Panel } from './panel.tsx'

interface OrderItemsProps {
  order: Order
  reader: Reader
  words: OrderWords
}

/** What was bought, as it was then. */
export function OrderItems({ order, reader, words }: OrderItemsProps) {
  const money = moneyOf(order.quote, reader.locale)
  return (
    <Panel title={words.order.items.title}>
      <ul className={styles.items}>
        {order.lines.map((line) => (
          <li key={line.id} className={styles.item}>
            <PictureFrame
              image={line.image}
              sizes="5rem"
              alt=""
              missing={line.title}
              className={styles.picture ?? ''}
            />
            <div className={styles.words}>
              <p>
                {line.slug ? (
                  <ShopLink href={productPath(reader.locale, line.slug, line.sku)}>
                    {line.title}
                  </ShopLink>
                ) : (
                  line.title
                )}
              </p>
              <p className={styles.note}>{manyOf(line)}</p>
              <Moved order={order} line={line} words={words} />
            </div>
            <p className={styles.price}>{money(line.totalMinor)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Moved({ order, line, words }: { order: Order; line: OrderLine; words: OrderWords }) {
  const notes = notesOfLine(order, line, words.order.items)
  return notes.length > 0 ? <p className={styles.note}>{notes.join(' · ')}</p> : null
}
