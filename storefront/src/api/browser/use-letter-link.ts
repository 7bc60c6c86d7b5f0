'use client'

import { useEffect, useRef, useState } from 'react'
import type { ShopAnswer } from './call-shop.ts'
import { takeFragmentToken } from './fragment-token.ts'

/** What became of a link in a letter. */
export type LetterLink = 'working' | 'done' | 'bad' | 'away'

const LOOK_AGAIN_MS = 10_000

/**
 * Redeems the token that a letter's link brought, once the page is open. Tries again by itself
 * while the store is away: links are good for a while, and nobody should have to find them again.
 */
export function useLetterLink(redeem: (token: string) => Promise<ShopAnswer<unknown>>): LetterLink {
  const [state, setState] = useState<LetterLink>('working')
  const token = useRef<string | null>(undefined)
  const call = useRef(redeem)
  useEffect(() => {
    // Kept here once it is out of the address: development mounts twice.
    token.current ??= takeFragmentToken()
    const { current } = token
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function attempt(secret: string) {
      const answer = await call.current(secret)
      if (isOver) return
      if (answer.ok) setState('done')
      else if (answer.problem && !PASSING.has(answer.problem.code)) setState('bad')
      else {
        setState('away')
        timer = setTimeout(() => void attempt(secret), LOOK_AGAIN_MS)
      }
    }
    timer = setTimeout(() => (current ? void attempt(current) : setState('bad')), 0)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return state
}

/** Refusals that a later attempt may not meet. */
const PASSING: ReadonlySet<string> = new Set(['rate_limited', 'internal_error'])
