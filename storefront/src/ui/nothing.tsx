import type { ReactNode } from 'react'
import styles from './nothing.module.css'

/** In place of a list that is empty: says so, and what would fill it. */
export function Nothing({
  title,
  text,
  children,
}: {
  title: string
  text?: string
  children?: ReactNode
}) {
  return (
    <div className={styles.nothing}>
      <p className={styles.title}>{title}</p>
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </div>
  )
}
