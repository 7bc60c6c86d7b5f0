'use client'

import { useEffect, useRef } from 'react'
import styles from './form-errors.module.css'

interface FormErrorsProps {
  /** Stands above the list, such as "Two things need another look". */
  title: string
  /** One sentence for the whole form: a refusal, or that the shop is away. */
  failure?: string | null
  /** What is wrong with single fields, in their order: the id of the control and what to do. */
  errors: { id: string; text: string }[]
  /** Counts attempts: each new one moves the focus here again. */
  attempt: number
}

/**
 * What kept a form from being sent, above its fields. It takes the focus after each attempt, so
 * that screen readers say it, and leads to the fields.
 */
export function FormErrors({ title, failure, errors, attempt }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null)
  const hasAny = errors.length > 0 || Boolean(failure)
  useEffect(() => {
    if (attempt > 0 && hasAny) box.current?.focus()
  }, [attempt, hasAny])
  if (!hasAny) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.box}>
      {failure ? <p className={styles.title}>{failure}</p> : null}
      {errors.length > 0 ? (
        <>
          <p className={styles.title}>{title}</p>
          <ul className={styles.list}>
            {errors.map(({ id, text }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className={styles.link}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(id)?.focus()
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
