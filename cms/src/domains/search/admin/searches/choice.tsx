import { Link } from '@payloadcms/ui'
import styles from './searches.module.css'

interface ChoiceProps {
  label: string
  options: { label: string; href: string; isChosen: boolean }[]
}

/** A few pages of which one is open. */
export function Choice({ label, options }: ChoiceProps) {
  return (
    <nav className={styles.choice} aria-label={label}>
      {options.map((one) => (
        <Link
          key={one.href}
          prefetch={false}
          href={one.href}
          aria-current={one.isChosen ? 'page' : undefined}
        >
          {one.label}
        </Link>
      ))}
    </nav>
  )
}
