import type { ReactNode } from 'react'
import section from './section.module.css'
import styles from './form-page.module.css'

interface FormPageProps {
  title: string
  lead?: string | undefined
  /** Other ways on, beside the form. */
  aside?: ReactNode
  children: ReactNode
}

/** A page with one form: what it is for on one side, the form on the other. */
export function FormPage({ title, lead, aside, children }: FormPageProps) {
  return (
    <div className={`${section.column} ${styles.page}`}>
      <header className={styles.head}>
        <h1 className={section.display}>{title}</h1>
        {lead ? <p className={section.lead}>{lead}</p> : null}
      </header>
      <div className={styles.form}>{children}</div>
      {aside ? <aside className={styles.aside}>{aside}</aside> : null}
    </div>
  )
}
