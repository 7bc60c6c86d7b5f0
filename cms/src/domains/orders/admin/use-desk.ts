'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import type { DeskActionName } from './desk-actions.ts'
import type { DeskOrder } from './desk-order.ts'
import { deskWords } from './desk-words.ts'

const EVERY_MS = 4000

/** An order at the desk, and the one way to do something with it. */
export interface Desk {
  shown: DeskOrder
  isBusy: boolean
  /** The last look at it failed: what is shown may be old. */
  isBehind: boolean
  /** Null when it was done; otherwise why not. Either way the order is shown as it is now. */
  act: (action: DeskActionName, body?: object) => Promise<Refusal | null>
}

/** Why something was not done. */
export interface Refusal {
  text: string
  /** False when no answer came: then it may have been done all the same. */
  isSure: boolean
}

/** Keeps an order fresh while somebody looks at it. */
export function useDesk(initial: DeskOrder): Desk {
  const { config } = useConfig()
  const say = useSay()
  const url = `${config.serverURL}${config.routes.api}/orders/${initial.order.id}/desk`
  const [shown, setShown] = useState(initial)
  const [isBusy, setIsBusy] = useState(false)
  const [isBehind, setIsBehind] = useState(false)
  // Of answers that overtake one another, the one asked for last counts.
  const asked = useRef(0)

  const accept = useCallback((turn: number, { desk }: Answer) => {
    if (turn !== asked.current) return
    setIsBehind(desk === null)
    if (desk) setShown((before) => (isSame(before, desk) ? before : desk))
  }, [])
  const look = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    accept(turn, await ask(url))
  }, [url, accept])

  useEffect(() => {
    const lookWhenSeen = () => {
      if (document.visibilityState === 'visible' && !isBusy) void look()
    }
    const timer = setInterval(lookWhenSeen, EVERY_MS)
    document.addEventListener('visibilitychange', lookWhenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookWhenSeen)
    }
  }, [look, isBusy])

  const act = useCallback(
    async (action: DeskActionName, body: object = {}) => {
      setIsBusy(true)
      asked.current += 1
      const turn = asked.current
      const answer = await ask(`${url}/${action}`, body)
      if (answer.desk) accept(turn, answer)
      else await look()
      setIsBusy(false)
      if (answer.desk) return null
      if (answer.status === 401) return { text: say(deskWords.signedOut), isSure: true }
      const text = answer.message ?? say(deskWords.unreachable)
      return { text, isSure: answer.message !== null }
    },
    [url, accept, look, say],
  )
  return { shown, isBusy, isBehind, act }
}

function isSame(one: DeskOrder, other: DeskOrder): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

type Answer = { desk: DeskOrder } | { desk: null; status: number; message: string | null }

async function ask(url: string, body?: object): Promise<Answer> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      cache: 'no-store',
      ...(body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const answer = (await response.json()) as DeskOrder & { errors?: { message: string }[] }
    if (response.ok) return { desk: answer }
    return { desk: null, status: response.status, message: answer.errors?.[0]?.message ?? null }
  } catch {
    return { desk: null, status: 0, message: null }
  }
}

/** `crypto.randomUUID` is missing where the panel is opened over plain http in a local network. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '',
  )
}
