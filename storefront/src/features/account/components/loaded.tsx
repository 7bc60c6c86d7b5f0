'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { type ReactNode, useEffect } from 'react'
import type { ShopRefusal } from '../../../api/browser/shop-queries.ts'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { isSignedOut, leaveForSignIn } from '../sign-out.ts'
import type { FormWords } from '../words.ts'
import styles from '../../../ui/form.module.css'

interface LoadedProps<T> {
  query: { data: T | undefined; error: ShopRefusal | null; refetch: () => unknown }
  locale: Locale
  form: FormWords
  /** How much room to keep while it loads. */
  lines?: number
  children: (data: T) => ReactNode
}

/** Something of the customer's: as it loads, when it cannot be had, and when it is there. */
export function Loaded<T>({ query, locale, form, lines = 4, children }: LoadedProps<T>) {
  const { data, error } = query
  const hasLeft = isSignedOut(error?.code)
  useEffect(() => {
    if (hasLeft) leaveForSignIn(locale)
  }, [hasLeft, locale])
  if (data !== undefined && !hasLeft) return children(data)
  if (error && !hasLeft) {
    return (
      <div role="alert" className={styles.said}>
        <p>{whyNot(error, form)}</p>
        <Button look="plain" onClick={() => void query.refetch()}>
          {form.retry}
        </Button>
      </div>
    )
  }
  return (
    <div role="status">
      <span className="visually-hidden">{form.loading}</span>
      <Skeleton lines={lines} />
    </div>
  )
}

function whyNot(error: ShopRefusal, form: FormWords): string {
  const { refusal } = error
  if ('unreachable' in refusal) return form.loadAway
  if (refusal.problem.code === 'rate_limited') return form.limitedLoad
  return `${form.loadFailed} ${fill(form.failed, { id: refusal.problem.requestId })}`
}
