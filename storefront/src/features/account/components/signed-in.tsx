'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { type ReactNode, useEffect } from 'react'
import { useHoldings } from '../../../api/browser/use-holdings.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useAwake } from '../../../ui/use-awake.ts'
import { leaveForSignIn } from '../sign-out.ts'

/** What only a customer sees; anybody else is led to sign-in and back. Empty on the server. */
export function SignedIn({ locale, children }: { locale: Locale; children: ReactNode }) {
  const isAwake = useAwake()
  const { hasCustomer } = useHoldings()
  useEffect(() => {
    if (isAwake && !hasCustomer) leaveForSignIn(locale)
  }, [isAwake, hasCustomer, locale])
  return isAwake && hasCustomer ? children : <Skeleton lines={4} />
}
