'use client'

import { useEffect, useState } from 'react'
import type { Reader } from '../../ui/context.ts'
import type { SuggestionView } from './suggestion-view.ts'

/** A pause in typing. */
const PAUSE_MS = 80

/** What is offered for some words; null while nothing is, or while nobody answers. */
export interface Offered {
  words: string
  view: SuggestionView
}

/**
 * Asks for suggestions at every pause in typing. An answer that a later letter has overtaken is
 * dropped; until the next one comes the last one stays, so that nothing flickers.
 */
export function useSuggestions(words: string, { locale, currency }: Reader): Offered | null {
  const [offered, setOffered] = useState<Offered | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      if (words === '') return setOffered(null)
      void ask(words, { locale, currency }, asking.signal).then((view) => {
        if (!asking.signal.aborted) setOffered(view ? { words, view } : null)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words, locale, currency])
  return words === '' ? null : offered
}

async function ask(q: string, reader: Reader, signal: AbortSignal): Promise<SuggestionView | null> {
  try {
    const query = new URLSearchParams({ q, ...reader })
    const response = await fetch(`/api/suggestions?${query.toString()}`, { signal })
    // The shop's own server: it speaks as the type says.
    return response.ok ? ((await response.json()) as SuggestionView) : null
  } catch {
    return null
  }
}
