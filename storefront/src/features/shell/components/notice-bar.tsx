'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { useEffect, useState } from 'react'
import type { Source } from '../../../api/result.ts'
import { fill } from '../../../i18n/fill.ts'
import { useLineState } from '../../../live/browsers/in-browser/shop-line.ts'
import { type Freshness, freshnessOf, type Notice, noticeFor } from '../notice-rules.ts'
import styles from './notice-bar.module.css'

type Words = Record<'label' | 'snapshot' | 'mock' | 'offline' | 'back' | 'reload', string>

interface NoticeBarProps {
  source: Source
  locale: Locale
  words: Words
}

const EVERY_MS = 45_000

/** One line at the foot of the window; nothing while all is well. */
export function NoticeBar({ source, locale, words }: NoticeBarProps) {
  const now = useFreshness()
  const notice = noticeFor(source, now)
  return (
    <div role="status" aria-label={words.label} className={styles.holder}>
      {notice.kind === 'none' ? null : (
        <p className={styles.bar} data-notice={notice.kind}>
          <span>{wordsFor(notice, words, locale)}</span>
          {notice.kind === 'back' ? (
            <button type="button" className={styles.reload} onClick={() => location.reload()}>
              {words.reload}
            </button>
          ) : null}
        </p>
      )}
    </div>
  )
}

function wordsFor(notice: Exclude<Notice, { kind: 'none' }>, words: Words, locale: Locale): string {
  if (notice.kind !== 'snapshot') return words[notice.kind]
  return fill(words.snapshot, { time: timeWords(notice.since, locale) })
}

/** The hour in Thailand, where the shop is: the same words on the server and in the browser. */
function timeWords(since: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'th' ? 'th-TH' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Bangkok',
  }).format(new Date(since))
}

/** What the stream says; while there is none, what the shop answers when asked now and then. */
function useFreshness(): Freshness {
  const { line, store } = useLineState()
  const [asked, setAsked] = useState<Freshness>(null)
  const isDown = line === 'down'
  useEffect(() => {
    if (!isDown) return
    const aborter = new AbortController()
    const ask = () => {
      if (document.visibilityState !== 'visible') return
      void readFreshness(aborter.signal).then((answer) => {
        if (!aborter.signal.aborted) setAsked(answer)
      })
    }
    ask()
    const timer = setInterval(ask, EVERY_MS)
    document.addEventListener('visibilitychange', ask, { signal: aborter.signal })
    return () => {
      clearInterval(timer)
      aborter.abort()
      setAsked(null)
    }
  }, [isDown])
  return isDown ? asked : freshnessOf(store)
}

async function readFreshness(signal: AbortSignal): Promise<Freshness> {
  try {
    const response = await fetch('/api/freshness', { signal })
    if (!response.ok) return { kind: 'silent' }
    const { source } = (await response.json()) as { source: Source }
    return { kind: 'answered', source }
  } catch {
    return { kind: 'silent' }
  }
}
