import { Go } from './go.tsx'
import styles from './arrow-link.module.css'

/** A quiet call to go on reading, with an arrow. */
export function ArrowLink({ href, children }: { href: string; children: string }) {
  return (
    <Go href={href} className={styles.link}>
      <span className={styles.words}>{children}</span>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
    </Go>
  )
}
