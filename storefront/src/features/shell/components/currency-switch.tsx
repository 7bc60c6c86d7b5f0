'use client'

import type { Currency } from '@vitrine/shared-types/primitives/money'
import { usePathname } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { publicPath } from '../../../i18n/public-path.ts'
import styles from './switch.module.css'

interface CurrencySwitchProps {
  label: string
  current: Currency
  choices: { code: Currency; label: string }[]
}

/** Changes the currency of the whole shop and comes back to the same page. Works as a plain form. */
export function CurrencySwitch({ label, current, choices }: CurrencySwitchProps) {
  const path = publicPath(usePathname())
  function addQuery(event: SubmitEvent<HTMLFormElement>) {
    const field = event.currentTarget.elements.namedItem('returnTo')
    if (field instanceof HTMLInputElement) field.value = `${path}${location.search}`
  }
  return (
    <form method="post" action="/api/currency" onSubmit={addQuery}>
      <input type="hidden" name="returnTo" value={path} />
      <div role="group" aria-label={label} className={styles.group}>
        {choices.map((choice) => (
          <button
            key={choice.code}
            type="submit"
            name="currency"
            value={choice.code}
            className={styles.choice}
            aria-pressed={choice.code === current}
            aria-label={choice.label}
          >
            {choice.code}
          </button>
        ))}
      </div>
    </form>
  )
}
