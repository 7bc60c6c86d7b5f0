'use client'

import { useConfig } from '@payloadcms/ui'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchExplanation } from '../../explain/explanation.ts'
import type { NewStep } from '../add-step.ts'

/** What somebody wants to see. */
export interface Trial {
  q: string
  locale: Locale
  drafts: boolean
}

export interface Explained {
  answer: SearchExplanation | null
  /** A refusal in words. */
  problem: string | null
  isWaiting: boolean
  /** The rule that was just drafted. */
  draftedRule: number | null
  look: (trial: Trial) => Promise<void>
  addStep: (trial: Trial, step: NewStep['step']) => Promise<boolean>
}

/** Asks why a search answers what it does; only the latest question counts. */
export function useExplanation(first: Trial): Explained {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}/search`
  const [answer, setAnswer] = useState<SearchExplanation | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const [draftedRule, setDraftedRule] = useState<number | null>(null)
  const latest = useRef(0)

  const look = useCallback(
    async ({ q, locale, drafts }: Trial) => {
      if (q.trim() === '') return
      latest.current += 1
      const mine = latest.current
      setWaiting(true)
      const query = new URLSearchParams({ q, locale, ...(drafts && { drafts: 'true' }) })
      const found = await ask<SearchExplanation>(`${api}/explanation?${query.toString()}`)
      if (mine !== latest.current) return
      setWaiting(false)
      setProblem(found.problem)
      if (found.body !== null) setAnswer(found.body)
    },
    [api],
  )
  const addStep = useCallback(
    async ({ q, locale }: Trial, step: NewStep['step']) => {
      const made = await ask<{ ruleId: number }>(`${api}/steps`, { q, locale, step })
      setProblem(made.problem)
      if (made.body === null) return false
      setDraftedRule(made.body.ruleId)
      return true
    },
    [api],
  )
  const begin = useRef(first)
  useEffect(() => void look(begin.current), [look])
  return { answer, problem, isWaiting, draftedRule, look, addStep }
}

interface Answered<T> {
  body: T | null
  problem: string | null
}

async function ask<T>(url: string, body?: object): Promise<Answered<T>> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const answer = (await response.json()) as T & { errors?: { message: string }[] }
    if (response.ok) return { body: answer, problem: null }
    return { body: null, problem: answer.errors?.[0]?.message ?? String(response.status) }
  } catch (error) {
    return { body: null, problem: error instanceof Error ? error.message : String(error) }
  }
}
