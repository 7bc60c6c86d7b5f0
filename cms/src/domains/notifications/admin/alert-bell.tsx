'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { alertWords } from './alert-words.ts'
import { ALERT_SETTLED } from './alert-settled.ts'
import styles from './alerts.module.css'

const EVERY_MS = 30_000

interface Count {
  open: number
  urgent: number
}

/** In the panel's head: how much waits for somebody, on every page. */
export function AlertBell() {
  const say = useSay()
  const { config } = useConfig()
  const count = useAlertCount(`${config.serverURL}${config.routes.api}/staff-alerts/count`)
  const { open, urgent } = count ?? { open: 0, urgent: 0 }
  const label =
    open === 0
      ? alertWords.bellNone
      : open === 1
        ? alertWords.bellOne
        : { en: `${open} alerts`, th: `แจ้งเตือน ${open} เรื่อง` }
  return (
    <Link
      prefetch={false}
      href={`${config.routes.admin}/alerts`}
      className={styles.bell ?? ''}
      aria-label={say(label)}
      title={say(label)}
      data-urgent={urgent > 0}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M10 3a4.6 4.6 0 0 0-4.6 4.6v3.1L4 13.4h12l-1.4-2.7V7.6A4.6 4.6 0 0 0 10 3Zm-1.7 12.1a1.7 1.7 0 0 0 3.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {open === 0 ? null : <span aria-hidden="true">{open > 99 ? '99+' : open}</span>}
    </Link>
  )
}

/** Asked again when an alert was settled here, and now and then while a page is looked at. */
function useAlertCount(url: string): Count | null {
  const [count, setCount] = useState<Count | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const found = await fetchCount(url)
      if (isCurrent && found !== null) setCount(found)
    }
    const askAgain = () => void ask()
    askAgain()
    const timer = setInterval(askAgain, EVERY_MS)
    window.addEventListener(ALERT_SETTLED, askAgain)
    return () => {
      isCurrent = false
      clearInterval(timer)
      window.removeEventListener(ALERT_SETTLED, askAgain)
    }
  }, [url])
  return count
}

async function fetchCount(url: string): Promise<Count | null> {
  try {
    const response = await fetch(url, { credentials: 'include' })
    return response.ok ? ((await response.json()) as Count) : null
  } catch {
    return null
  }
}
