'use client'

import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import type { Currency } from '@vitrine/shared-types/primitives/money'
import { majorOf, type PriceSpan, spanOf, writePriceSpan } from '../../../ui/price-span.ts'
import styles from './price-form.module.css'

interface PriceFormProps {
  /** The address of the list without its query. */
  base: string
  /** What else is asked of the list. */
  hidden: [name: string, value: string][]
  price: PriceSpan | null
  currency: Currency
  words: { min: string; max: string; apply: string; label: string }
}

/** Prices from and to, in whole money. A plain form; with a script the address is the tidy one. */
export function PriceForm({ base, hidden, price, currency, words }: PriceFormProps) {
  const router = useRouter()
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const span = spanOf(text('min'), text('max'), currency)
    const query = new URLSearchParams(hidden)
    if (span) query.set('price', writePriceSpan(span, currency))
    const search = query.toString().replaceAll('%2C', ',')
    router.push(search === '' ? base : `${base}?${search}`, { scroll: false })
  }
  const shown = (minor: number | null | undefined) =>
    typeof minor === 'number' ? majorOf(minor, currency) : ''
  return (
    <form action={base} className={styles.form} onSubmit={apply} aria-label={words.label}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['min', 'max'] as const).map((name) => (
        <input
          key={name}
          name={name}
          type="text"
          inputMode="decimal"
          pattern="[0-9]{1,9}([.][0-9]{1,2})?"
          autoComplete="off"
          placeholder={words[name]}
          aria-label={words[name]}
          defaultValue={shown(name === 'min' ? price?.minMinor : price?.maxMinor)}
          className={styles.field}
        />
      ))}
      <button type="submit" className={styles.apply}>
        {words.apply}
      </button>
    </form>
  )
}
