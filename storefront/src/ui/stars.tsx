import styles from './stars.module.css'

interface StarsProps {
  /** 0 to 5, parts of a star included. */
  value: number
  /** What a screen reader says instead; without it the stars are decoration beside such words. */
  label?: string
}

/** A rating as five stars, filled as far as it goes. */
export function Stars({ value, label }: StarsProps) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span {...said} className={styles.stars} style={{ '--filled': `${value * 20}%` } as object} />
  )
}

/** An average as people write it: `4.7`, and `5` when it is whole. */
export function formatAverage(average: number): string {
  return Number.isInteger(average) ? String(average) : average.toFixed(1)
}
