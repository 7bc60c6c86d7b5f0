import type { ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  title: string
  /** Stands beside the title. */
  aside?: ReactNode
  children: ReactNode
}

/** One step of the checkout. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>
        <span className={styles.title}>{title}</span>
      </legend>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
      {children}
    </fieldset>
  )
}
