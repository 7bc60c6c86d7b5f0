'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { shopMoment } from '../../../platform/shop-time.ts'
import { formatAmount, signOf } from '../../../admin/ui/money-text.ts'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { DeskOrder } from './desk-order.ts'
import { doneWords } from './form-words.ts'
import type { Desk } from './use-desk.ts'

/** What every part of the desk knows. */
export interface DeskContext {
  desk: DeskOrder
  isBusy: boolean
  /** Editors and admins. */
  mayHandleMoney: boolean
  admin: string
  api: string
  money: (amountMinor: number) => string
  moment: (at: string) => string
  /** Does it and says so; answers why not, or null when it was done. */
  act: Desk['act']
}

const Context = createContext<DeskContext | null>(null)

interface DeskProviderProps extends Pick<DeskContext, 'mayHandleMoney' | 'admin' | 'api'> {
  desk: Desk
  children: ReactNode
}

export function DeskProvider({ desk, mayHandleMoney, admin, api, children }: DeskProviderProps) {
  const say = useSay()
  const { i18n } = useTranslation()
  const { shown, isBusy, act } = desk
  const { currency } = shown.order
  const value = useMemo<DeskContext>(
    () => ({
      desk: shown,
      isBusy,
      mayHandleMoney,
      admin,
      api,
      money: (amountMinor) => signOf(currency) + formatAmount(amountMinor, currency),
      moment: (at) => shopMoment(at, i18n.language),
      act: async (action, body) => {
        const refusal = await act(action, body)
        if (refusal === null) toast.success(say(doneWords[action]))
        return refusal
      },
    }),
    [shown, isBusy, mayHandleMoney, admin, api, currency, i18n.language, act, say],
  )
  return <Context value={value}>{children}</Context>
}

export function useDeskContext(): DeskContext {
  const context = use(Context)
  if (context === null) throw new Error('Not within the desk')
  return context
}
