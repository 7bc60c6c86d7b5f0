'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import styles from './list-bar.module.css'

interface SortSelectProps {
  base: string
  /** What else is asked of the list, for the form that works without a script. */
  hidden: [name: string, value: string][]
  current: string
  choices: { sort: string; label: string; href: string }[]
  words: { sort: string; apply: string }
}

/** In which order. Choosing one shows the list anew; without a script a button does. */
export function SortSelect({ base, hidden, current, choices, words }: SortSelectProps) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  function show(sort: string) {
    const choice = choices.find((one) => one.sort === sort)
    if (choice) startTransition(() => router.push(choice.href, { scroll: false }))
  }
  return (
    <form action={base} className={styles.sort}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className={styles.sortLabel}>
        <span className={styles.sortWord}>{words.sort}</span>
        <select
          name="sort"
          defaultValue={current}
          className={styles.select}
          aria-busy={isPending || undefined}
          onChange={(event) => show(event.currentTarget.value)}
        >
          {choices.map(({ sort, label }) => (
            <option key={sort} value={sort}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit" className={styles.apply}>
          {words.apply}
        </button>
      </noscript>
    </form>
  )
}
