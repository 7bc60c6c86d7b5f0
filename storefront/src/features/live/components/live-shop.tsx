'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
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

/** Without the stream the page is looked at this often. */
const POLL_MS = 30_000

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
  usePolling(refresher)
  return <Announcer />
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
function usePolling(refresher: Refresher): void {
  const { line, store } = useLineState()
  const isDeaf = line === 'down' || (line === 'up' && store?.kind === 'polling')
  useEffect(() => {
    // Whoever comes back is told again; a refresh that meets nobody would lose the page.
    if (line === 'down') refresher.forget()
  }, [line, refresher])
  useEffect(() => {
    if (!isDeaf) return
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      // The router would load the whole document anew if it found nobody: so this asks first.
      const answer = await fetch('/api/freshness').catch(() => null)
      if (answer?.ok) refresher.look()
    }
    const timer = setInterval(() => void look(), POLL_MS)
    return () => clearInterval(timer)
  }, [isDeaf, refresher])
}
