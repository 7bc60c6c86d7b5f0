'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { Movement, PlaceStock, PromisedTo, StockOf } from '../queries.ts'
import type { Reason } from '../rules.ts'
import { panelWords } from './stock-words.ts'

/** What `/api/variants/:id/stock` answers. */
export interface VariantStock {
  stock: StockOf
  places: PlaceStock[]
  promised: PromisedTo[]
  movements: Movement[]
}

export type Adjustment = ({ delta: number } | { setTo: number }) & {
  reason: Reason
  note?: string
  location?: string
}

interface Stock {
  current: VariantStock | null
  error: string | null
  clearError: () => void
  isBusy: boolean
  reload: () => Promise<void>
  /** True when the stock was changed; otherwise `error` says why not. */
  adjust: (adjustment: Adjustment) => Promise<boolean>
  /** Says whether it can be ordered when nothing is left; true when that is kept. */
  setBackorder: (backorder: boolean) => Promise<boolean>
}

/** The stock of a variant, and the one way to change it. */
export function useStock(variantId: number | string | undefined): Stock {
  const { config } = useConfig()
  const ask = useAsk(`${config.serverURL}${config.routes.api}/variants/${variantId}/stock`)
  const [current, setCurrent] = useState<VariantStock | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  // The same key until it worked: a retry after a lost answer must not count twice.
  const attempt = useRef<{ body: string; key: string } | null>(null)

  const accept = useCallback((answer: Answer) => {
    setError(answer.error)
    if (answer.stock) setCurrent(answer.stock)
    return answer.stock !== null
  }, [])
  const run = useCallback(
    async (init?: RequestInit, path?: string) => {
      setIsBusy(true)
      const answer = await ask(init, path)
      setIsBusy(false)
      return accept(answer)
    },
    [ask, accept],
  )
  const reload = useCallback(async () => {
    await run()
  }, [run])
  const adjust = useCallback(
    async (adjustment: Adjustment) => {
      const body = JSON.stringify(adjustment)
      if (attempt.current?.body !== body) attempt.current = { body, key: randomKey() }
      const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': attempt.current.key,
      }
      const isDone = await run({ method: 'POST', headers, body })
      if (isDone) attempt.current = null
      return isDone
    },
    [run],
  )

  const setBackorder = useCallback(
    (backorder: boolean) => {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ backorder })
      return run({ method: 'PATCH', headers, body }, '/backorder')
    },
    [run],
  )

  useEffect(() => {
    if (variantId === undefined) return undefined
    let isCurrent = true
    void ask().then((answer) => isCurrent && accept(answer))
    return () => {
      isCurrent = false
    }
  }, [variantId, ask, accept])

  const clearError = useCallback(() => setError(null), [])
  return { current, error, clearError, isBusy, reload, adjust, setBackorder }
}

type Answer = { stock: VariantStock; error: null } | { stock: null; error: string }

function useAsk(url: string): (init?: RequestInit, path?: string) => Promise<Answer> {
  const say = useSay()
  return useCallback(
    async (init, path = '') => {
      try {
        const response = await fetch(`${url}${path}`, { credentials: 'include', ...init })
        const body = (await response.json()) as VariantStock & { errors?: { message: string }[] }
        if (response.ok) return { stock: body, error: null }
        if (response.status === 401) return { stock: null, error: say(panelWords.signedOut) }
        return { stock: null, error: body.errors?.[0]?.message ?? say(panelWords.unreachable) }
      } catch {
        return { stock: null, error: say(panelWords.unreachable) }
      }
    },
    [url, say],
  )
}

/** `crypto.randomUUID` is missing where the panel is opened over plain http in a local network. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '',
  )
}
