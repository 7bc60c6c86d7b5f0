import styles from './page-title.module.css'
import section from './section.module.css'

/** The head of a plain page. */
export function PageTitle({ title, lead }: { title: string; lead?: string }) {
  return (
    <header className={styles.head}>
      <h1 className={section.display}>{title}</h1>
      {lead ? <p className={section.lead}>{lead}</p> : null}
    </header>
  )
}
