'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askReceipts, askRetry, type ReceiptDocument } from './ask-receipts.ts'
import { readReceipt, watchReceipt, type Receipt } from './watch-receipt.ts'

/** A form that opens this soon after its document was made shows the receipt of that. */
const JUST_NOW_MS = 20_000

interface ShownReceipt {
  receipt: Receipt | null
  close: () => void
  /** Asks the shops once more; false when that was not possible. */
  retry: (seqs: number[]) => Promise<boolean>
}

/** What became of the last save of the document in this form; nothing before there was one. */
export function useReceipt(): ShownReceipt {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const subject = useReceiptDocument()
  const saved = useSaves()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  /** The newest event before the save that is watched now. */
  const start = useRef<Promise<number | undefined>>(undefined)
  const watching = useRef<AbortController>(undefined)
  const { collection, id } = subject ?? {}

  const watch = useCallback(
    (of: ReceiptDocument) => {
      watching.current?.abort()
      const controller = new AbortController()
      watching.current = controller
      const since = start.current
      const ask = async () => {
        const answer = await askReceipts(api, of, await since)
        // The next save is judged by what comes after this one.
        if (answer && !controller.signal.aborted) start.current = Promise.resolve(answer.newest)
        return answer
      }
      void watchReceipt(ask, setReceipt, controller.signal)
    },
    [api],
  )

  useEffect(() => {
    if (collection === undefined || id === undefined) return undefined
    let isCurrent = true
    start.current = askReceipts(api, { collection, id }).then((answer) => {
      const first = answer ? readReceipt(answer) : null
      const isFresh = first?.kind === 'change' && first.change.ageMs < JUST_NOW_MS
      if (isCurrent && isFresh) {
        start.current = Promise.resolve((first.change.events[0]?.seq ?? 1) - 1)
        watch({ collection, id })
      }
      return answer?.newest
    })
    return () => {
      isCurrent = false
      watching.current?.abort()
      setReceipt(null)
    }
  }, [api, collection, id, watch])

  useEffect(() => {
    if (saved > 0 && collection !== undefined && id !== undefined) watch({ collection, id })
  }, [saved, collection, id, watch])

  const close = useCallback(() => {
    watching.current?.abort()
    setReceipt(null)
  }, [])
  const retry = useCallback(
    async (seqs: number[]) => {
      const isAsked = await askRetry(api, seqs)
      if (isAsked && collection !== undefined && id !== undefined) watch({ collection, id })
      return isAsked
    },
    [api, collection, id, watch],
  )
  return { receipt, close, retry }
}

function useReceiptDocument(): ReceiptDocument | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  if (globalSlug) return { collection: globalSlug, id: null }
  return collectionSlug && typeof id === 'number' ? { collection: collectionSlug, id } : null
}

/** Counts the saves that the public may see: drafts and autosaves are none, unpublishing is one. */
function useSaves(): number {
  const { data, hasPublishedDoc, id } = useDocumentInfo()
  const updatedAt: unknown = data?.updatedAt
  const isDraft = data?._status === 'draft'
  const [count, setCount] = useState(0)
  const last = useRef({ id, updatedAt, hasPublishedDoc })
  useEffect(() => {
    const before = last.current
    last.current = { id, updatedAt, hasPublishedDoc }
    if (before.id !== id || before.updatedAt === undefined) return
    const wasSaved = before.updatedAt !== updatedAt && !isDraft
    const wasTakenDown = before.hasPublishedDoc && !hasPublishedDoc
    if (wasSaved || wasTakenDown) setCount((counted) => counted + 1)
  }, [id, updatedAt, isDraft, hasPublishedDoc])
  return count
}
