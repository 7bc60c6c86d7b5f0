import { type ReactNode, useId } from 'react'
import styles from './choice.module.css'

interface ChoiceProps {
  name: string
  value: string
  isChosen: boolean
  onChoose: (value: string) => void
  title: string
  /** Said below the title. */
  note?: ReactNode
  /** Stands at the end of the row, such as a price. */
  end?: ReactNode
}

/** One of several ways: the whole row is the target. */
export function Choice({ name, value, isChosen, onChoose, title, note, end }: ChoiceProps) {
  const id = useId()
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
        className={styles.radio}
      />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
      {end ? <span className={styles.end}>{end}</span> : null}
    </label>
  )
}
