'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import styles from './form.module.css'

interface OutcomeProps {
  title: string
  text: string
  /** Ways on. */
  children?: ReactNode
}

/** What came of something that happened by itself; it takes the focus, so that it is heard. */
export function Outcome({ title, text, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.said}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
