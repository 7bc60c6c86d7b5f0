'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useCallback, useEffect, useState, useTransition } from 'react'
import { listenWhileVisible } from '../../../live/browsers/in-browser/listen-while-visible.ts'
import { shopLine, useLineState } from '../../../live/browsers/in-browser/shop-line.ts'
import { SEEN_COOKIE } from '../../../live/browsers/messages.ts'
import { Announcer } from '../../../ui/announcer.tsx'
import { RefreshReport } from '../refresh-report.ts'
import { Refresher } from '../refresher.ts'

interface LiveShopProps {
  /** What the frame around the page was made from. */
  revision: string | null
  words: { updated: string }
}

/** Most shoppers never need it. */
const Polling = lazy(async () => ({ default: (await import('./polling.tsx')).Polling }))

/** Keeps the page that is open up to date, in place. Stands once, in the layout. */
export function LiveShop({ revision, words }: LiveShopProps) {
  // First: what follows compares with it when a refresh has ended.
  useEffect(() => shopLine.frame(revision), [revision])
  const refresher = useRefresher(words.updated)
  useEffect(() => {
    const stopHearing = shopLine.onChanged((news) => refresher.want(news))
    const stopListening = listenWhileVisible(shopLine)
    return () => {
      stopHearing()
      stopListening()
    }
  }, [refresher])
  const look = useCallback(() => refresher.look(), [refresher])
  return (
    <>
      <Announcer />
      {useIsDeaf(refresher) ? (
        <Suspense>
          <Polling onAnswer={look} />
        </Suspense>
      ) : null}
    </>
  )
}

function useRefresher(updated: string): Refresher {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [report] = useState(() => new RefreshReport())
  const [refresher] = useState(
    () =>
      new Refresher({
        revision: () => shopLine.shown?.revision ?? null,
        refresh: (seq) => {
          document.cookie = `${SEEN_COOKIE}=${seq}; path=/; max-age=60; samesite=lax`
          report.begin()
          startTransition(() => router.refresh())
        },
      }),
  )
  useEffect(() => {
    if (isPending) return
    report.end(updated)
    refresher.ended()
  }, [isPending, refresher, report, updated])
  return refresher
}

/** Looks now and then while the shop cannot tell what changes, but can be reached. */
function useIsDeaf(refresher: Refresher): boolean {
  const { line, store } = useLineState()
  useEffect(() => {
    // Whoever comes back is told again; a refresh that meets nobody would lose the page.
    if (line === 'down') refresher.forget()
  }, [line, refresher])
  return line === 'down' || (line === 'up' && store?.kind === 'polling')
}
