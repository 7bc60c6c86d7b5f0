import styles from './price-line.module.css'

interface PriceLineProps {
  now?: string
  before?: string | undefined
  /** Said instead of a price. */
  missing?: string
  words: { was: string; now: string }
  large?: boolean
}

/** A price that is already in words; on sale the former one stands beside it. */
export function PriceLine({ now, before, missing, words, large = false }: PriceLineProps) {
  const className = large ? `${styles.price} ${styles.large}` : styles.price
  if (!now) {
    return (
      <span className={`${className} ${styles.missing}`} data-live="price">
        {missing}
      </span>
    )
  }
  if (!before) {
    return (
      <span className={className} data-live="price">
        {now}
      </span>
    )
  }
  return (
    <span className={className} data-live="price">
      <span className="visually-hidden">{words.now} </span>
      <ins className={styles.now}>{now}</ins> <span className="visually-hidden">{words.was} </span>
      <del className={styles.before}>{before}</del>
    </span>
  )
}
