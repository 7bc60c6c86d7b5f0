'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { stepOpened, stepSearched } from '../../../api/browser/search-steps.ts'

interface SearchStepsProps {
  words: string
  locale: Locale
  /** How many the words found; null when the list was narrowed or leafed through since. */
  total: number | null
  /** The place of the first product on this page, from 1. */
  first: number
  children: ReactNode
}

/** Coming back to the same results is no new search. */
let last = ''

/** Counts what a search found, and which of it is opened. */
export function SearchSteps({ words, locale, total, first, children }: SearchStepsProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (total === null || last === words) return
    last = words
    stepSearched({ q: words, locale, total })
  }, [words, locale, total])

  useEffect(() => {
    const element = root.current
    const open = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('a[href]')) return
      const item = target.closest<HTMLElement>('[data-product]')
      const productId = item?.dataset['product']
      if (!item || !productId) return
      const place = [...(item.parentElement?.children ?? [])].indexOf(item)
      stepOpened({ q: words, locale, productId, position: first + place })
    }
    element?.addEventListener('click', open)
    return () => element?.removeEventListener('click', open)
  }, [words, locale, first])

  return <div ref={root}>{children}</div>
}
