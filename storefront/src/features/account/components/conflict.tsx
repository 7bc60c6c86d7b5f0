'use client'

import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import styles from './conflict.module.css'

interface ConflictProps {
  words: {
    conflictTitle: string
    conflict: string
    theirs: string
    mine: string
    keepTheirs: string
    keepMine: string
  }
  /** What differs, field by field, in words. */
  rows: { label: string; theirs: string; mine: string }[]
  isBusy: boolean
  onKeepTheirs: () => void
  onKeepMine: () => void
}

/** Somebody else was faster: both versions beside each other, and the choice between them. */
export function Conflict({ words, rows, isBusy, onKeepTheirs, onKeepMine }: ConflictProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.conflict}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.conflictTitle}
      </h3>
      <p>{words.conflict}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td aria-hidden="true" />
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, theirs, mine }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button look="plain" onClick={onKeepTheirs}>
          {words.keepTheirs}
        </Button>
        <Button isBusy={isBusy} onClick={onKeepMine}>
          {words.keepMine}
        </Button>
      </div>
    </section>
  )
}
