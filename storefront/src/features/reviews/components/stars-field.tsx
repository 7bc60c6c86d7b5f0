'use client'

import styles from './stars-field.module.css'

interface StarsFieldProps {
  name: string
  id: string
  error: string | undefined
  label: string
  /** What each number of stars says. */
  levels: Record<'1' | '2' | '3' | '4' | '5', string>
}

const LEVELS = ['1', '2', '3', '4', '5'] as const

/** One to five stars: radio buttons, so that arrow keys and screen readers know what to do. */
export function StarsField({ name, id, error, label, levels }: StarsFieldProps) {
  return (
    <fieldset className={styles.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.stars}>
        {LEVELS.map((level, index) => (
          <label key={level} className={styles.star}>
            <input
              type="radio"
              name={name}
              value={level}
              // What is said above the form leads to the first.
              id={index === 0 ? id : undefined}
              className="visually-hidden"
              required
            />
            <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
              <path d="m12 3 2.7 5.9 6.3.7-4.7 4.3 1.3 6.3L12 17l-5.6 3.2 1.3-6.3L3 9.6l6.3-.7Z" />
            </svg>
            <span className={styles.word}>{levels[level]}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
