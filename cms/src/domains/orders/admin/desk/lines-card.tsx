'use client'

import type { OrderLine } from '@vitrine/shared-types/store-api/v1/orders'
import { Link } from '@payloadcms/ui'
import { useSay } from '../../../../admin/ui/use-say.ts'
import { useDeskContext } from '../desk-context.tsx'
import { deskWords } from '../desk-words.ts'
import styles from './desk.module.css'

/** What was bought, and how far each piece has come. */
export function LinesCard() {
  const say = useSay()
  const { desk } = useDeskContext()
  return (
    <section className={styles.card}>
      <h2>{say(deskWords.lines)}</h2>
      <ul className={styles.lines}>
        {desk.order.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line }: { line: OrderLine }) {
  const say = useSay()
  const { admin, api, money } = useDeskContext()
  const picture = pictureOf(line, api)
  return (
    <li className={styles.line}>
      {picture === null ? (
        <span className={styles.noPicture} />
      ) : (
        <img className={styles.picture} src={picture} alt="" loading="lazy" />
      )}
      <div className={styles.what}>
        {line.productId === null ? (
          <strong>{line.title}</strong>
        ) : (
          <Link prefetch={false} href={`${admin}/collections/products/${line.productId}`}>
            {line.title}
          </Link>
        )}
        {line.variantTitle === null ? null : <span>{line.variantTitle}</span>}
        <small>{line.sku}</small>
      </div>
      <div className={styles.pieces}>
        <strong>× {line.quantity}</strong>
        <Progress line={line} />
      </div>
      <div className={styles.price}>
        <strong>{money(line.totalMinor)}</strong>
        {line.discountMinor > 0 ? <s>{money(line.unitMinor * line.quantity)}</s> : null}
        {line.quantity > 1 ? (
          <small>
            {money(line.unitMinor)} × {line.quantity}
          </small>
        ) : null}
        <span className={styles.hidden}>{say(deskWords.total)}</span>
      </div>
    </li>
  )
}

/** `2 of 3 packed`, and what came back. */
function Progress({ line }: { line: OrderLine }) {
  const say = useSay()
  const { fulfilled, cancelledQuantity, returned } = line
  const quantity = line.quantity - cancelledQuantity
  // Cancelled pieces are paid back as well: once is enough.
  const refunded = line.refunded - cancelledQuantity
  return (
    <span className={styles.progress}>
      {quantity > 0 ? (
        <span data-state={fulfilled === quantity ? 'good' : fulfilled > 0 ? 'some' : 'none'}>
          {fulfilled}/{quantity} {say(deskWords.packedOf)}
        </span>
      ) : null}
      {cancelledQuantity > 0 ? (
        <span data-state="back">
          {cancelledQuantity}/{line.quantity} {say(deskWords.cancelledPieces)}
        </span>
      ) : null}
      {returned > 0 ? (
        <span data-state="back">
          {returned} {say(deskWords.returnedPieces)}
        </span>
      ) : null}
      {refunded > 0 ? (
        <span data-state="back">
          {refunded} {say(deskWords.refundedPieces)}
        </span>
      ) : null}
    </span>
  )
}

const WIDE_ENOUGH = 160

/** The smallest rendition that is sharp at this size, from the panel's own files. */
function pictureOf({ image }: OrderLine, api: string): string | null {
  if (image === null) return null
  const fitting = image.sizes
    .filter(({ width, format }) => width >= WIDE_ENOUGH && format !== 'avif')
    .toSorted((one, other) => one.width - other.width)
  return `${api}/media/file${fitting[0]?.path ?? image.path}`
}
