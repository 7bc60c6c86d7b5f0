import styles from './icons.module.css'

export function MenuIcon() {
  return (
    <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
      <path d="M3 8.5h18M3 15.5h18" />
    </svg>
  )
}

export function CloseIcon() {
  return (
    <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
      <path d="m5 5 14 14M19 5 5 19" />
    </svg>
  )
}
