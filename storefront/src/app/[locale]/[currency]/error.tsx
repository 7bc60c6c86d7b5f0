'use client'

import { useParams } from 'next/navigation'
import { useEffect } from 'react'
import { STORE_UNAVAILABLE } from '../../../api/result.ts'
import { LOCALES } from '../../../i18n/contract-lists.ts'
import { homePath } from '../../../i18n/paths.ts'
import { ERROR_WORDS } from '../../../i18n/error-words.ts'
import { ShopLink } from '../../../ui/shop-link.tsx'
import section from '../../../ui/section.module.css'
import styles from '../../missing-page.module.css'

/** As often as the 503 page of the server looks again. */
const LOOK_AGAIN_MS = 15_000

interface PageErrorProps {
  error: Error & { digest?: string }
  retry: () => void
}

/** A page that could not be made. The shop around it stays. */
export default function PageError({ error, retry }: PageErrorProps) {
  const params = useParams()
  const locale = LOCALES.find((known) => known === params['locale']) ?? 'en'
  const words = ERROR_WORDS[locale]
  const isAway = error.digest === STORE_UNAVAILABLE
  useLookingAgain(isAway, retry)
  // Next does so for pages alone, and this one is shorter than where the shopper stood.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up.
    window.scrollTo(0, 0)
  }, [])
  return (
    <div className={`${section.column} ${styles.page}`}>
      <div className={styles.words}>
        <h1 className={section.display}>{isAway ? words.awayTitle : words.title}</h1>
        <p className={section.lead}>{isAway ? words.awayText : words.text}</p>
      </div>
      <p>
        <button type="button" onClick={retry} className={styles.home}>
          {words.retry}
        </button>
      </p>
      <p>
        <ShopLink href={homePath(locale)} className={styles.home}>
          {words.home}
        </ShopLink>
      </p>
    </div>
  )
}

/** Tries again by itself while an outage lasts and somebody looks. */
function useLookingAgain(isAway: boolean, retry: () => void) {
  useEffect(() => {
    if (!isAway) return
    const timer = setInterval(() => {
      if (!document.hidden) retry()
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isAway, retry])
}
