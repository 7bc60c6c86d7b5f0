import styles from './logotype.module.css'

/** The shop's name, set as its mark. */
export function Logotype({ name }: { name: string }) {
  return (
    <span className={styles.logotype} lang="en">
      {name}
    </span>
  )
}
