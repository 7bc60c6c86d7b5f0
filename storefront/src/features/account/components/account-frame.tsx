import type { ReactNode } from 'react'
import section from '../../../ui/section.module.css'
import styles from './account-frame.module.css'

/** The account: its parts along one side, one of them open. */
export function AccountFrame({ nav, children }: { nav: ReactNode; children: ReactNode }) {
  return (
    <div className={`${section.column} ${styles.frame}`}>
      <div className={styles.nav}>{nav}</div>
      <div className={styles.part}>{children}</div>
    </div>
  )
}

interface AccountPartProps {
  title: ReactNode
  lead?: string | undefined
  children: ReactNode
}

/** The head of one part of the account, and the part. */
export function AccountPart({ title, lead, children }: AccountPartProps) {
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {lead ? <p className={section.lead}>{lead}</p> : null}
      </header>
      {children}
    </>
  )
}
